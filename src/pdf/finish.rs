//! The finished file: exact widths and letters, no word about anybody, no scaling in the printer.

use super::Error;
use super::faces::{Faces, Subset};
use crate::format::Flip;
use lopdf::{Dictionary, Document, Object, Stream, StringFormat};
use md5::{Digest, Md5};

/// Turns printpdf's unsaved document into bytes.
pub(super) fn finish(
    mut document: Document,
    flip: Option<Flip>,
    faces: &Faces,
) -> Result<Vec<u8>, Error> {
    let failed = |error: lopdf::Error| Error::Write(error.to_string());
    for face in faces.all() {
        correct(&mut document, face);
    }
    tidy_pages(&mut document);
    tell_printer(&mut document, flip).map_err(failed)?;
    // printpdf's own note of itself and of the time.
    document.trailer.remove(b"Info");
    document.trailer.remove(b"ID");
    document.version = "1.7".to_owned();
    document.prune_objects();
    document.renumber_objects();
    let identifier = identifier(&document);
    document
        .trailer
        .set("ID", vec![identifier.clone(), identifier]);
    document.compress();
    let mut bytes = Vec::new();
    document
        .save_to(&mut bytes)
        .map_err(|error| Error::Write(error.to_string()))?;
    Ok(bytes)
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

/// Takes out of the pages what says nothing.
fn tidy_pages(document: &mut Document) {
    for id in document.get_pages().into_values().collect::<Vec<_>>() {
        if let Ok(page) = document.get_dictionary_mut(id) {
            page.remove(b"Annots");
            page.remove(b"CropBox");
        }
    }
}

/// Asks the printer not to scale, and how to turn the paper.
fn tell_printer(document: &mut Document, flip: Option<Flip>) -> Result<(), lopdf::Error> {
    let mut wishes = Dictionary::new();
    wishes.set("PrintScaling", Object::Name(b"None".to_vec()));
    let duplex: Option<&[u8]> = flip.map(|flip| match flip {
        Flip::LongEdge => b"DuplexFlipLongEdge".as_slice(),
        Flip::ShortEdge => b"DuplexFlipShortEdge",
    });
    if let Some(duplex) = duplex {
        wishes.set("Duplex", Object::Name(duplex.to_vec()));
    }
    let catalog = document.catalog_mut()?;
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    catalog.set("ViewerPreferences", wishes);
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
