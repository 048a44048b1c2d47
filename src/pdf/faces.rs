//! The fonts of a file: cut down to the glyphs that are used, each with its exact width and the
//! letters that it stands for.

use super::Error;
use crate::layout::{Face, Fonts, Item, Panel, Shaped};
use md5::{Digest, Md5};
use printpdf::ParsedFont;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::sync::Arc;
use subsetter::{GlyphRemapper, subset};

/// Characters of the private planes stand for glyphs, so that printpdf writes a run of them as
/// one string: `FIRST + n` is glyph n of the subset.
const FIRST: u32 = 0xF_0000;

/// The faces that a file uses.
#[derive(Debug)]
pub(super) struct Faces(BTreeMap<Face, Subset>);

/// One face, cut down.
#[derive(Debug)]
pub(super) struct Subset {
    /// Pages call it `F` and this.
    pub key: char,
    /// `ABCDEF+Name`.
    pub name: String,
    bytes: Vec<u8>,
    remapper: GlyphRemapper,
    /// By number in the subset: width in thousandths, and the letters.
    glyphs: Vec<(f32, String)>,
}

impl Faces {
    /// The faces of all texts on these sides, with their glyphs.
    pub fn of(panels: &[&Arc<Panel>], fonts: &Fonts) -> Result<Self, Error> {
        let mut used: BTreeMap<Face, Used> = BTreeMap::new();
        let mut seen: HashSet<*const Shaped> = HashSet::new();
        for item in panels.iter().flat_map(|panel| &panel.items) {
            let Item::Text(text) = item else { continue };
            let paragraph = &text.line.paragraph;
            // A paragraph is looked at once, however many lines and cards it stands on.
            if seen.insert(Arc::as_ptr(paragraph)) {
                used.entry(paragraph.face).or_default().take(paragraph);
            }
        }
        used.into_iter()
            .map(|(face, used)| Ok((face, used.subset(face, fonts)?)))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    pub fn all(&self) -> impl Iterator<Item = &Subset> {
        self.0.values()
    }

    pub fn get(&self, face: Face) -> Option<&Subset> {
        self.0.get(&face)
    }
}

/// The glyphs of a face that are used: width and letters, by their number in the font.
#[derive(Debug, Default)]
struct Used(Vec<Option<(f32, String)>>);

impl Used {
    fn take(&mut self, paragraph: &Shaped) {
        let Shaped { glyphs, text, .. } = paragraph;
        for glyph in glyphs {
            let id = usize::from(glyph.id);
            if id >= self.0.len() {
                self.0.resize(id + 1, None);
            }
            let known = self.0[id].get_or_insert((glyph.natural, String::new()));
            if known.1.is_empty() {
                let letters = text.get(glyph.from as usize..glyph.to as usize);
                // A no-break space is read out as a space.
                known.1 = letters.unwrap_or("").replace('\u{a0}', " ");
            }
        }
    }

    fn subset(self, face: Face, fonts: &Fonts) -> Result<Subset, Error> {
        let file = fonts.file(face);
        let mut remapper = GlyphRemapper::new();
        let mut glyphs = vec![(0.0, String::new())];
        let used = (0..=u16::MAX).zip(self.0);
        for (id, (width, letters)) in used.filter_map(|(id, glyph)| Some((id, glyph?))) {
            let number = usize::from(remapper.remap(id));
            if number == glyphs.len() {
                glyphs.push((width, letters));
            }
        }
        let bytes = subset(file.bytes, 0, &remapper)
            .map_err(|error| Error::Font(format!("{}: {error}", file.name)))?;
        Ok(Subset {
            key: char::from(b'0' + face as u8),
            name: format!("{}+{}", tag(&bytes), file.name),
            bytes,
            remapper,
            glyphs,
        })
    }
}

/// Six capitals that tell this subset from others of the same font.
fn tag(bytes: &[u8]) -> String {
    let digest = Md5::digest(bytes);
    digest
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect()
}

impl Subset {
    /// The number that a glyph of the whole font has here.
    pub fn number(&self, glyph: u16) -> u16 {
        self.remapper.get(glyph).unwrap_or(0)
    }

    /// What pages call it.
    pub fn resource(&self) -> String {
        format!("F{}", self.key)
    }

    /// A character for every glyph, as printpdf wants them.
    pub fn specimen(&self) -> String {
        (FIRST..)
            .take(self.glyphs.len())
            .filter_map(char::from_u32)
            .collect()
    }

    /// The subset as printpdf wants it.
    pub fn parsed(&self) -> Result<ParsedFont, Error> {
        let mut font = ParsedFont::from_bytes(&self.bytes, 0, &mut Vec::new())
            .ok_or_else(|| Error::Font(self.name.clone()))?;
        font.font_name = Some(self.name.clone());
        font.codepoint_to_glyph = (0..=u16::MAX)
            .take(self.glyphs.len())
            .map(|number| (FIRST + u32::from(number), number))
            .collect();
        Ok(font)
    }

    /// Widths in thousandths, from glyph 0 on. printpdf would cut them to whole numbers.
    pub fn widths(&self) -> impl Iterator<Item = f32> {
        self.glyphs.iter().map(|(width, _)| *width)
    }

    /// Which letters a glyph stands for, for whoever copies or reads out the text.
    pub fn to_unicode(&self) -> String {
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
             /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
             /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
             1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        );
        let lettered: Vec<(usize, &String)> = self
            .glyphs
            .iter()
            .map(|(_, letters)| letters)
            .enumerate()
            .filter(|(_, letters)| !letters.is_empty())
            .collect();
        // No more than a hundred a block.
        for block in lettered.chunks(100) {
            let _ = writeln!(map, "{} beginbfchar", block.len());
            for (number, letters) in block {
                let _ = write!(map, "<{number:04X}> <");
                for unit in letters.encode_utf16() {
                    let _ = write!(map, "{unit:04X}");
                }
                map.push_str(">\n");
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}
