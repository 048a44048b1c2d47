//! The user's own picture in the file: once, and with nothing but its pixels.

use super::card;
use image::{ImageFormat, Rgb, RgbImage};
use kartka::format::Products;
use kartka::layout::{Card, Finding, Fonts, lay_out};
use kartka::picture::{Photo, Picture};
use kartka::{pdf, preview};
use lopdf::{Document, Object};
use std::io::Cursor;
use std::sync::Arc;

/// A red JPEG with a camera, a place and a comment in its metadata.
fn jpeg_with_metadata(width: u32, height: u32) -> Vec<u8> {
    let image = RgbImage::from_pixel(width, height, Rgb([200, 30, 30]));
    let mut plain = Cursor::new(Vec::new());
    image.write_to(&mut plain, ImageFormat::Jpeg).unwrap();
    let plain = plain.into_inner();
    let mut lines = vec![0xFF, 0xD8];
    for (marker, content) in [
        (0xE1, b"Exif\0\0SECRETCAMERA GPSLatitude 53.9".as_slice()),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0SECRETNAME"),
        (0xFE, b"SECRETCOMMENT"),
    ] {
        lines.extend([0xFF, marker]);
        lines.extend(u16::try_from(content.len() + 2).unwrap().to_be_bytes());
        lines.extend(content);
    }
    lines.extend(&plain[2..]);
    lines
}

fn cards(photo: Photo, count: usize) -> Vec<Card> {
    let picture = Arc::new(Picture::own(photo));
    (0..count)
        .map(|n| Card {
            picture: Some(Arc::clone(&picture)),
            ..card(&n.to_string(), false)
        })
        .collect()
}

#[test]
fn a_photograph_is_stored_once_and_tells_nothing() {
    let fonts = Fonts::shipped().unwrap();
    let products = Products::shipped().unwrap();
    for id in ["postcard-a6-4up", "postcard-a6-print-shop"] {
        let photo = Photo::read(&jpeg_with_metadata(1_480, 1_050)).unwrap();
        let pages = lay_out(products.get(id).unwrap(), &cards(photo, 9), &fonts);
        assert_eq!(pages.findings, [], "{id}");
        let bytes = Arc::new(pdf::write(&pages, &fonts).unwrap());
        let mut document = Document::load_mem(&bytes).unwrap();
        document.decompress();
        let mut images = 0;
        for object in document.objects.values() {
            let Object::Stream(stream) = object else {
                continue;
            };
            for word in [b"SECRET".as_slice(), b"GPS", b"Exif", b"http"] {
                let found = stream.content.windows(word.len()).any(|part| part == word);
                assert!(!found, "{id}: {}", String::from_utf8_lossy(word));
            }
            let kind = stream.dict.get(b"Subtype").and_then(Object::as_name);
            images += usize::from(kind.ok() == Some(b"Image"));
        }
        assert_eq!(images, 1, "{id}");
        // The preview shows it: the middle of the first card is red.
        let seen = preview::draw(&bytes, 0, 297).unwrap();
        let middle = (seen.height / 4 * seen.width + seen.width / 4) as usize * 4;
        assert!(
            seen.rgba[middle] > 150 && seen.rgba[middle + 1] < 90,
            "{id}"
        );
    }
}

#[test]
fn a_coarse_picture_is_reported_for_every_card() {
    let fonts = Fonts::shipped().unwrap();
    let products = Products::shipped().unwrap();
    let photo = Photo::read(&jpeg_with_metadata(690, 475)).unwrap();
    let product = products.get("postcard-a6").unwrap();
    let pages = lay_out(product, &cards(photo, 2), &fonts);
    let [
        Finding::CoarsePicture { card: 0, ppi },
        Finding::CoarsePicture { card: 1, .. },
    ] = pages.findings[..]
    else {
        panic!("{:?}", pages.findings);
    };
    // 690 pixels on 138 mm.
    assert_eq!(ppi, 127);
}
