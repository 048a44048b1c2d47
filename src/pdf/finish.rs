//! The finished file: exact widths and letters, no metadata, no scaling in the printer.

use super::Error;
use super::faces::{Faces, Subset};
use crate::format::Flip;
use crate::layout::{Page, Pages};
use crate::paper::{Rect, Size, Um};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};
use md5::{Digest, Md5};
use std::collections::HashMap;
use std::io::Write;

/// The operators of a page, packed.
pub(super) struct Packed(Vec<u8>);

impl Packed {
    pub fn of(operators: &[u8]) -> Result<Self, Error> {
        let failed = |error: std::io::Error| Error::Write(error.to_string());
        let room = Vec::with_capacity(operators.len() / 3);
        let mut encoder = ZlibEncoder::new(room, Compression::new(PACKING));
        encoder.write_all(operators).map_err(failed)?;
        let mut packed = encoder.finish().map_err(failed)?;
        packed.shrink_to_fit();
        Ok(Self(packed))
    }
}

/// How hard pages are packed: harder takes twice as long and saves a hundredth.
const PACKING: u32 = 6;

/// Turns printpdf's unsaved document, of which only the materials are used, into the bytes of
/// these pages.
pub(super) fn finish(
    mut document: Document,
    pages: &Pages,
    packed: impl Iterator<Item = Packed>,
    faces: &Faces,
) -> Result<Vec<u8>, Error> {
    let failed = |error: lopdf::Error| Error::Write(error.to_string());
    for face in faces.all() {
        correct(&mut document, face);
    }
    take_specimen(&mut document).map_err(failed)?;
    tell_printer(&mut document, pages.flip).map_err(failed)?;
    // printpdf writes its own name and the time there.
    document.trailer.remove(b"Info");
    document.trailer.remove(b"ID");
    document.version = "1.7".to_owned();
    document.prune_objects();
    document.compress();
    // What printpdf numbered at random is numbered again; the pages come behind it.
    document.renumber_objects();
    add_pages(&mut document, &pages.pages, packed).map_err(failed)?;
    let identifier = identifier(&document);
    document
        .trailer
        .set("ID", vec![identifier.clone(), identifier]);
    let mut bytes = Vec::with_capacity(64 * 1024);
    document
        .save_to(&mut bytes)
        .map_err(|error| Error::Write(error.to_string()))?;
    Ok(bytes)
}

/// Takes the specimen page out; what it used becomes what all pages use.
fn take_specimen(document: &mut Document) -> Result<(), lopdf::Error> {
    let tree = document.catalog()?.get(b"Pages")?.as_reference()?;
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut resources = None;
    for id in pages {
        if let Some(Object::Dictionary(page)) = document.objects.remove(&id) {
            resources = page.get(b"Resources").ok().cloned();
        }
    }
    let tree_dictionary = document.get_dictionary_mut(tree)?;
    tree_dictionary.set("Kids", Object::Array(Vec::new()));
    if let Some(resources) = resources {
        tree_dictionary.set("Resources", resources);
    }
    Ok(())
}

/// Adds the pages. Pages with the same operators share them: a thousand fronts are stored once.
fn add_pages(
    document: &mut Document,
    pages: &[Page],
    packed: impl Iterator<Item = Packed>,
) -> Result<(), lopdf::Error> {
    let tree = document.catalog()?.get(b"Pages")?.as_reference()?;
    let mut known: HashMap<Vec<u8>, ObjectId> = HashMap::new();
    let mut kids = Vec::with_capacity(pages.len());
    for (page, Packed(content)) in pages.iter().zip(packed) {
        let digest = Md5::digest(&content).to_vec();
        let content = *known.entry(digest).or_insert_with(|| {
            let mut about = Dictionary::new();
            about.set("Filter", Object::Name(b"FlateDecode".to_vec()));
            document.add_object(Stream::new(about, content))
        });
        let mut object = Dictionary::new();
        object.set("Type", Object::Name(b"Page".to_vec()));
        object.set("Parent", tree);
        object.set("MediaBox", bounds(Rect::of(page.size), page.size));
        if let Some(trim) = page.trim {
            object.set("TrimBox", bounds(trim, page.size));
            object.set("BleedBox", bounds(Rect::of(page.size), page.size));
        }
        object.set("Contents", content);
        kids.push(Object::Reference(document.add_object(object)));
    }
    let tree = document.get_dictionary_mut(tree)?;
    tree.set("Count", kids.len() as i64);
    tree.set("Kids", kids);
    Ok(())
}

fn bounds(rect: Rect, page: Size) -> Object {
    let points = |length: Um| Object::Real(length.in_pt() as f32);
    Object::Array(vec![
        points(rect.x),
        points(page.height - rect.bottom()),
        points(rect.right()),
        points(page.height - rect.y),
    ])
}

/// Gives a face its exact widths and the letters of its glyphs.
fn correct(document: &mut Document, face: &Subset) {
    let letters = Stream::new(Dictionary::new(), face.to_unicode().into_bytes());
    let letters = document.add_object(letters);
    let widths: Vec<Object> = face.widths().map(Object::Real).collect();
    for object in document.objects.values_mut() {
        for font in dictionaries(object) {
            if font.get(b"BaseFont").and_then(Object::as_name).ok() != Some(face.name.as_bytes()) {
                continue;
            }
            font.set("ToUnicode", letters);
            if let Ok(Object::Array(below)) = font.get_mut(b"DescendantFonts") {
                for glyphs in below.iter_mut().filter_map(|o| o.as_dict_mut().ok()) {
                    glyphs.set("W", vec![0.into(), Object::Array(widths.clone())]);
                }
            }
        }
    }
}

/// A dictionary and those that stand in it.
fn dictionaries(object: &mut Object) -> Vec<&mut Dictionary> {
    let Ok(dictionary) = object.as_dict_mut() else {
        return Vec::new();
    };
    if dictionary.has(b"BaseFont") {
        return vec![dictionary];
    }
    dictionary
        .iter_mut()
        .filter_map(|(_, value)| value.as_dict_mut().ok())
        .collect()
}

/// Asks the printer not to scale, and how to turn the paper.
fn tell_printer(document: &mut Document, flip: Option<Flip>) -> Result<(), lopdf::Error> {
    let mut preferences = Dictionary::new();
    preferences.set("PrintScaling", Object::Name(b"None".to_vec()));
    let duplex: Option<&[u8]> = flip.map(|flip| match flip {
        Flip::LongEdge => b"DuplexFlipLongEdge".as_slice(),
        Flip::ShortEdge => b"DuplexFlipShortEdge",
    });
    if let Some(duplex) = duplex {
        preferences.set("Duplex", Object::Name(duplex.to_vec()));
    }
    let catalog = document.catalog_mut()?;
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    catalog.set("ViewerPreferences", preferences);
    Ok(())
}

/// The file's identifier: the same for the same content.
fn identifier(document: &Document) -> Object {
    let mut digest = Md5::new();
    for (id, object) in &document.objects {
        digest.update(id.0.to_be_bytes());
        match object {
            Object::Stream(stream) => digest.update(&stream.content),
            other => digest.update(format!("{other:?}")),
        }
    }
    Object::String(digest.finalize().to_vec(), StringFormat::Hexadecimal)
}
