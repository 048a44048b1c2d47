//! The faces that cards are set in, and the shaping of one paragraph in one of them.

use super::Outline;
use super::breaks::{End, Glyph, ends};
use crate::people::letters::is_hidden;
use harfrust::{Buffer, Direction, Font, Script, ShapeOptions, ShapePlan, ShaperFont, shape};
use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size as FontSize};
use skrifa::outline::DrawSettings;
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};
use unicode_normalization::UnicodeNormalization;

/// A face, by what it is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Face {
    /// Literata: the message in print.
    Letter,
    /// Caveat: the message as if by hand.
    Hand,
    /// PT Sans: the address.
    Address,
    /// PT Sans Bold: the mark on an example.
    Mark,
    /// Bad Script: the hand that is taught in school, to trace and to copy from.
    School,
    /// Literata SemiBold: a title.
    Title,
}

impl Face {
    /// All faces.
    pub const ALL: [Self; 6] = [
        Self::Letter,
        Self::Hand,
        Self::Address,
        Self::Mark,
        Self::School,
        Self::Title,
    ];

    /// The face for a line that holds a letter which this one lacks: PT Sans has no «ə», without
    /// which no address in Azerbaijan can be written. A hand has none, since it would be another's.
    fn stand_in(self) -> Option<Self> {
        match self {
            Self::Address => Some(Self::Letter),
            Self::Mark => Some(Self::Title),
            Self::Letter | Self::Hand | Self::School | Self::Title => None,
        }
    }
}

/// A font as it is shipped.
#[derive(Debug, Clone, Copy)]
pub struct FontFile {
    /// Its PostScript name.
    pub name: &'static str,
    /// The file.
    pub bytes: &'static [u8],
}

fn file_of(face: Face) -> FontFile {
    match face {
        Face::Letter => FontFile {
            name: "Literata-Regular",
            bytes: include_bytes!("../../assets/fonts/Literata-Regular.ttf"),
        },
        Face::Hand => FontFile {
            name: "Caveat-Regular",
            bytes: include_bytes!("../../assets/fonts/Caveat-Regular.ttf"),
        },
        Face::Address => FontFile {
            name: "PTSans-Regular",
            bytes: include_bytes!("../../assets/fonts/PTSans-Regular.ttf"),
        },
        Face::Mark => FontFile {
            name: "PTSans-Bold",
            bytes: include_bytes!("../../assets/fonts/PTSans-Bold.ttf"),
        },
        Face::School => FontFile {
            name: "BadScript-Regular",
            bytes: include_bytes!("../../assets/fonts/BadScript-Regular.ttf"),
        },
        Face::Title => FontFile {
            name: "Literata-SemiBold",
            bytes: include_bytes!("../../assets/fonts/Literata-SemiBold.ttf"),
        },
    }
}

/// Measures of a face, in thousandths of the type size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    /// From the baseline up to the top of the highest letters.
    pub ascent: f64,
    /// From the baseline down to the bottom of the deepest, as a positive number.
    pub descent: f64,
}

/// A paragraph in glyphs, whatever the type size.
#[derive(Debug, PartialEq)]
pub struct Shaped {
    /// The face it is set in.
    pub face: Face,
    /// The paragraph in NFC.
    pub text: String,
    /// Its glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
    /// Characters that the face has no glyph for.
    pub missing: Vec<char>,
    /// Where a line may end.
    pub(super) ends: Vec<End>,
    /// The advances of all glyphs before each one.
    sums: Vec<f64>,
}

impl Shaped {
    fn new(face: Face, text: String, glyphs: Vec<Glyph>, missing: Vec<char>) -> Self {
        let mut sum = 0.0;
        let mut sums = Vec::with_capacity(glyphs.len() + 1);
        sums.push(sum);
        for glyph in &glyphs {
            sum += f64::from(glyph.advance);
            sums.push(sum);
        }
        let ends = ends(&text, &glyphs);
        Self {
            face,
            text,
            glyphs,
            missing,
            ends,
            sums,
        }
    }

    /// The width of some of its glyphs, in thousandths of the type size.
    pub fn width(&self, glyphs: Range<usize>) -> f64 {
        let at = |glyph: usize| self.sums.get(glyph).or(self.sums.last()).copied();
        at(glyphs.end).unwrap_or(0.0) - at(glyphs.start).unwrap_or(0.0)
    }
}

/// A font file that cannot be read; ruled out by a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(pub &'static str);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the font {} cannot be read", self.0)
    }
}

impl std::error::Error for Error {}

/// The faces, ready to shape. Cheap to clone; paragraphs seen before are not shaped again.
#[derive(Clone)]
pub struct Fonts(Arc<Inner>);

struct Inner {
    faces: Vec<Loaded>,
    /// Paragraphs in glyphs, a face each.
    seen: [Mutex<HashMap<String, Arc<Shaped>>>; Face::ALL.len()],
}

struct Loaded {
    face: Face,
    font: Font,
    cyrillic: ShapePlan,
    latin: ShapePlan,
    advances: Vec<f32>,
    metrics: Metrics,
    scale: f32,
}

/// How many paragraphs of a face are cached.
const MEMORY: usize = 4_096;

const CYRILLIC: Script = Script::CYRILLIC;
const LATIN: Script = Script::LATIN;

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fonts({})", self.0.faces.len())
    }
}

impl Fonts {
    /// The fonts shipped with the program.
    ///
    /// # Errors
    /// Only if a shipped file is broken, which a test rules out.
    pub fn shipped() -> Result<Self, Error> {
        let faces = Face::ALL.into_iter().map(load).collect::<Result<_, _>>()?;
        Ok(Self(Arc::new(Inner {
            faces,
            seen: Default::default(),
        })))
    }

    /// The font file behind a face.
    pub fn file(&self, face: Face) -> FontFile {
        file_of(face)
    }

    /// The measures of a face.
    pub fn metrics(&self, face: Face) -> Metrics {
        self.loaded(face).map_or(
            Metrics {
                ascent: 0.0,
                descent: 0.0,
            },
            |loaded| loaded.metrics,
        )
    }

    /// A paragraph in glyphs; in the face that stands in for this one where a letter is missing.
    pub fn shape(&self, face: Face, paragraph: &str) -> Arc<Shaped> {
        // A thread that panicked left the map consistent: an entry is inserted whole.
        let seen = &self.0.seen[face as usize];
        let lock = || seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(shaped) = lock().get(paragraph) {
            return Arc::clone(shaped);
        }
        let shaped = Arc::new(self.shape_anew(face, paragraph));
        let mut seen = lock();
        if seen.len() >= MEMORY {
            seen.clear();
        }
        seen.insert(paragraph.to_owned(), Arc::clone(&shaped));
        shaped
    }

    /// The outline of a text, its baseline beginning at (0, 0), one unit a type size, y downwards.
    pub fn outline(&self, face: Face, text: &str) -> Outline {
        let shaped = self.shape(face, text);
        let Ok(font) = skrifa::FontRef::new(file_of(shaped.face).bytes) else {
            return Outline::default();
        };
        let glyphs = font.outline_glyphs();
        let units = f64::from(
            font.metrics(FontSize::unscaled(), LocationRef::default())
                .units_per_em,
        );
        let mut outline = Outline::default();
        let mut pen_at = 0.0;
        for glyph in &shaped.glyphs {
            if let Some(drawn) = glyphs.get(skrifa::GlyphId::from(glyph.id)) {
                let mut pen = Pen {
                    outline: &mut outline,
                    x: pen_at,
                    scale: 1.0 / units,
                };
                let settings = DrawSettings::unhinted(FontSize::unscaled(), LocationRef::default());
                // A glyph that cannot be drawn leaves its room empty.
                let _ = drawn.draw(settings, &mut pen);
            }
            pen_at += f64::from(glyph.advance) / 1000.0;
        }
        outline
    }

    fn loaded(&self, face: Face) -> Option<&Loaded> {
        self.0.faces.iter().find(|loaded| loaded.face == face)
    }

    fn shape_anew(&self, face: Face, paragraph: &str) -> Shaped {
        // What commands a terminal or turns a line round never comes onto a card.
        let text: String = paragraph.nfc().filter(|c| !is_hidden(*c)).collect();
        let shape = |face| match self.loaded(face) {
            Some(loaded) => loaded.shape(&text),
            None => (Vec::new(), text.chars().collect()),
        };
        let (glyphs, missing) = shape(face);
        if !missing.is_empty()
            && let Some(other) = face.stand_in()
            && let (glyphs, none) = shape(other)
            && none.is_empty()
        {
            return Shaped::new(other, text, glyphs, none);
        }
        Shaped::new(face, text, glyphs, missing)
    }
}

fn load(face: Face) -> Result<Loaded, Error> {
    let file = file_of(face);
    let failed = || Error(file.name);
    let font = Font::new(file.bytes, 0).ok_or_else(failed)?;
    let plan = |script| ShapePlan::new(&font, Direction::LeftToRight, Some(script), None, &[]);
    let reading = skrifa::FontRef::new(file.bytes).map_err(|_| failed())?;
    let measures = reading.metrics(FontSize::unscaled(), LocationRef::default());
    let scale = 1000.0 / f32::from(measures.units_per_em);
    let widths = reading.glyph_metrics(FontSize::unscaled(), LocationRef::default());
    let advances = (0..measures.glyph_count)
        .map(|id| {
            widths
                .advance_width(skrifa::GlyphId::from(id))
                .unwrap_or(0.0)
                * scale
        })
        .collect();
    Ok(Loaded {
        face,
        cyrillic: plan(CYRILLIC),
        latin: plan(LATIN),
        font,
        advances,
        metrics: Metrics {
            ascent: f64::from(measures.ascent * scale),
            descent: -f64::from(measures.descent * scale),
        },
        scale,
    })
}

impl Loaded {
    fn shape(&self, text: &str) -> (Vec<Glyph>, Vec<char>) {
        let cyrillic = text.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
        let (plan, script) = match cyrillic {
            true => (&self.cyrillic, CYRILLIC),
            false => (&self.latin, LATIN),
        };
        let mut buffer = Buffer::new();
        for (at, character) in text.char_indices() {
            // A no-break space looks like a space; it has done its work when lines are broken.
            let shown = if character == '\u{a0}' {
                ' '
            } else {
                character
            };
            buffer.push(shown.into(), u32::try_from(at).unwrap_or(u32::MAX));
        }
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(Some(script));
        let font = ShaperFont::new(&self.font);
        if shape(&font, &mut buffer, ShapeOptions::new().plan(Some(plan))).is_err() {
            return (Vec::new(), text.chars().collect());
        }
        let infos = buffer.glyph_infos();
        // Where the letters of each glyph end: where those of a later one begin.
        let mut ends = vec![u32::try_from(text.len()).unwrap_or(u32::MAX); infos.len()];
        for at in (1..infos.len()).rev() {
            let is_later = infos[at].cluster > infos[at - 1].cluster;
            ends[at - 1] = if is_later {
                infos[at].cluster
            } else {
                ends[at]
            };
        }
        let mut glyphs = Vec::with_capacity(infos.len());
        let mut missing = Vec::new();
        for (at, (info, position)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
            let first = at == 0 || infos[at - 1].cluster != info.cluster;
            let end = ends[at];
            let id = u16::try_from(info.glyph_id).unwrap_or(0);
            if id == 0 {
                let letters = text.get(info.cluster as usize..end as usize).unwrap_or("");
                missing.extend(letters.chars());
            }
            glyphs.push(Glyph {
                id,
                advance: position.x_advance as f32 * self.scale,
                shift: (
                    position.x_offset as f32 * self.scale,
                    position.y_offset as f32 * self.scale,
                ),
                natural: self.advances.get(usize::from(id)).copied().unwrap_or(0.0),
                from: info.cluster,
                to: if first { end } else { info.cluster },
            });
        }
        (glyphs, missing)
    }
}

/// Draws a glyph's outline into ours.
struct Pen<'a> {
    outline: &'a mut Outline,
    x: f64,
    scale: f64,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> kurbo::Point {
        kurbo::Point::new(
            self.x + f64::from(x) * self.scale,
            -f64::from(y) * self.scale,
        )
    }
}

impl skrifa::outline::OutlinePen for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let to = self.at(x, y);
        self.outline.0.move_to(to);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.at(x, y);
        self.outline.0.line_to(to);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (control, to) = (self.at(cx, cy), self.at(x, y));
        self.outline.0.quad_to(control, to);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (a, b, to) = (self.at(ax, ay), self.at(bx, by), self.at(x, y));
        self.outline.0.curve_to(a, b, to);
    }

    fn close(&mut self) {
        self.outline.0.close_path();
    }
}
