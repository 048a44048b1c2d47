//! The user's own picture: read with limits, turned upright, and nothing kept but its pixels.
//!
//! A photograph knows where, when and by whom it was taken. What is printed, and above all what
//! is in the file that is given to a printer, is only what is seen.

mod metadata;

use super::Cutout;
use crate::limits::{PICTURE_BYTES, PICTURE_PIXELS, PICTURE_SCANS, PICTURE_SIDE};
use crate::paper::Um;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{
    ColorType, DynamicImage, ExtendedColorType, GenericImageView, ImageDecoder, ImageFormat,
    ImageReader, Limits, Rgb, RgbImage,
};
use metadata::{Scans, scans, strip_metadata};
use std::fmt;
use std::io::Cursor;
use std::sync::Arc;

/// A picture in pixels, as the bytes of a JPEG without any metadata. Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct Photo {
    jpeg: Arc<[u8]>,
    width: u32,
    height: u32,
    grey: bool,
}

impl fmt::Debug for Photo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Photo({} × {})", self.width, self.height)
    }
}

/// Why a picture cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// Neither JPEG nor PNG nor WebP.
    Format,
    /// More pixels than can be unpacked: width and height.
    TooLarge(u32, u32),
    /// A progressive JPEG that is drawn over more often than [`PICTURE_SCANS`].
    TooManyScans,
    /// The file is damaged.
    Damaged,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format => f.write_str("neither JPEG nor PNG nor WebP"),
            Self::TooLarge(width, height) => write!(f, "too large: {width} × {height} pixels"),
            Self::TooManyScans => write!(f, "more than {PICTURE_SCANS} scans"),
            Self::Damaged => f.write_str("damaged"),
        }
    }
}

impl std::error::Error for Error {}

/// More pixels than this on the longer side no printer shows on a card: 600 an inch on A6.
const ENOUGH: u32 = 3_508;
const QUALITY: u8 = 92;

impl Photo {
    /// Reads a JPEG, PNG or WebP. Its size is looked at before any pixel is.
    ///
    /// # Errors
    /// [`Error`]: another format, too many pixels, a damaged file.
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        let mut reader = ImageReader::new(Cursor::new(bytes))
            .with_guessed_format()
            .map_err(|_| Error::Format)?;
        let format = reader.format().ok_or(Error::Format)?;
        if !matches!(
            format,
            ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP
        ) {
            return Err(Error::Format);
        }
        // The size is judged below, with its figures.
        let mut limits = Limits::no_limits();
        limits.max_alloc = Some(PICTURE_BYTES);
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(|_| Error::Damaged)?;
        let (width, height) = decoder.dimensions();
        let scans = match format {
            ImageFormat::Jpeg => scans(bytes),
            _ => Scans::default(),
        };
        let pixels = u64::from(width) * u64::from(height);
        let memory = decoder.total_bytes().saturating_mul(scans.memory());
        if pixels > PICTURE_PIXELS || width.max(height) > PICTURE_SIDE || memory > PICTURE_BYTES {
            return Err(Error::TooLarge(width, height));
        }
        if scans.count > PICTURE_SCANS {
            return Err(Error::TooManyScans);
        }
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let colour = decoder.color_type();
        let mut image = DynamicImage::from_decoder(decoder).map_err(|_| Error::Damaged)?;
        if image.width() == 0 || image.height() == 0 {
            return Err(Error::Damaged);
        }
        let is_upright = orientation == Orientation::NoTransforms;
        let is_simple = matches!(colour, ColorType::L8 | ColorType::Rgb8);
        if format == ImageFormat::Jpeg
            && is_upright
            && is_simple
            && width.max(height) <= ENOUGH
            && let Some((jpeg, grey)) = strip_metadata(bytes)
        {
            // Its pixels are taken as they are: nothing is lost by packing them again.
            return Ok(Self {
                jpeg: jpeg.into(),
                width,
                height,
                grey,
            });
        }
        image.apply_orientation(orientation);
        if width.max(height) > ENOUGH {
            // In place of `resize`, which takes sixteen bytes a pixel on the way.
            image = image.thumbnail(ENOUGH, ENOUGH);
        }
        packed(&image)
    }

    /// A part of it, packed again: what is cut off is in no file. What lies beyond its edges is
    /// left out.
    ///
    /// # Errors
    /// [`Error::Damaged`] where nothing would be left.
    pub fn cropped(&self, part: Cutout) -> Result<Self, Error> {
        let Cutout {
            x,
            y,
            width,
            height,
        } = part;
        let width = width.min(self.width.saturating_sub(x));
        let height = height.min(self.height.saturating_sub(y));
        if width == 0 || height == 0 {
            return Err(Error::Damaged);
        }
        if (width, height) == self.size() {
            return Ok(self.clone());
        }
        let image = image::load_from_memory_with_format(&self.jpeg, ImageFormat::Jpeg)
            .map_err(|_| Error::Damaged)?;
        packed(&image.crop_imm(x, y, width, height))
    }

    /// A smaller copy, no side longer than this; a small picture stays as it is.
    ///
    /// # Errors
    /// [`Error::Damaged`], which reading it first rules out.
    pub fn reduced(&self, longest: u32) -> Result<Self, Error> {
        if self.width.max(self.height) <= longest {
            return Ok(self.clone());
        }
        let image = image::load_from_memory_with_format(&self.jpeg, ImageFormat::Jpeg)
            .map_err(|_| Error::Damaged)?;
        packed(&image.resize(longest, longest, FilterType::Triangle))
    }

    /// Its width and height in pixels.
    pub fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// Its bytes: a JPEG with nothing in it but the picture.
    pub fn jpeg(&self) -> &[u8] {
        &self.jpeg
    }

    /// In pixels.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// In pixels.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// Whether it has no colours.
    pub fn is_grey(&self) -> bool {
        self.grey
    }

    /// Pixels an inch if it is printed so wide.
    pub fn ppi(&self, width: Um) -> u32 {
        let inches = width.in_mm() / 25.4;
        if inches <= 0.0 {
            return u32::MAX;
        }
        (f64::from(self.width) / inches).round() as u32
    }
}

fn packed(image: &DynamicImage) -> Result<Photo, Error> {
    let (width, height) = image.dimensions();
    let grey = matches!(image.color(), ColorType::L8 | ColorType::L16);
    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    let written = match grey {
        true => encoder.encode(&image.to_luma8(), width, height, ExtendedColorType::L8),
        false => encoder.encode(&on_white(image), width, height, ExtendedColorType::Rgb8),
    };
    written.map_err(|_| Error::Damaged)?;
    // The encoder's own header, and whatever it may write one day.
    let (jpeg, grey) = strip_metadata(&jpeg).ok_or(Error::Damaged)?;
    Ok(Photo {
        jpeg: jpeg.into(),
        width,
        height,
        grey,
    })
}

/// What shows through lies on white paper.
fn on_white(image: &DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.to_rgb8();
    }
    let image = image.to_rgba8();
    RgbImage::from_fn(image.width(), image.height(), |x, y| {
        let [red, green, blue, alpha] = image.get_pixel(x, y).0;
        let over = |channel: u8| {
            let (channel, alpha) = (u16::from(channel), u16::from(alpha));
            u8::try_from((channel * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
        };
        Rgb([over(red), over(green), over(blue)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Left half black, right half white, top left corner red.
    fn image(width: u32, height: u32) -> DynamicImage {
        RgbImage::from_fn(width, height, |x, y| match (x, y) {
            (x, y) if x < width / 4 && y < height / 4 => Rgb([220, 20, 20]),
            (x, _) if x < width / 2 => Rgb([0, 0, 0]),
            _ => Rgb([255, 255, 255]),
        })
        .into()
    }

    fn written(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        image.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    /// A JPEG with a place, a camera, a comment and an orientation.
    fn jpeg_with_metadata(orientation: u8) -> Vec<u8> {
        let plain = written(&image(64, 48), ImageFormat::Jpeg);
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
        exif.extend(b"SECRETCAMERA GPS 53.9N 27.5E");
        let mut lines = vec![0xFF, 0xD8];
        for (marker, content) in [
            (0xE1, exif.as_slice()),
            (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRETNAME"),
            (0xED, b"Photoshop 3.0\0SECRETIPTC"),
            (0xFE, b"SECRETCOMMENT"),
        ] {
            lines.extend([0xFF, marker]);
            lines.extend(u16::try_from(content.len() + 2).unwrap().to_be_bytes());
            lines.extend(content);
        }
        lines.extend(&plain[2..]);
        lines.extend(b"SECRETTRAILER");
        lines
    }

    #[test]
    fn a_photograph_tells_nothing() {
        for (orientation, size) in [(1, (64, 48)), (3, (64, 48)), (6, (48, 64)), (8, (48, 64))] {
            let photo = Photo::read(&jpeg_with_metadata(orientation)).unwrap();
            assert_eq!((photo.width(), photo.height()), size, "{orientation}");
            let bytes = photo.jpeg();
            for word in ["SECRET", "Exif", "xmpmeta", "GPS", "Photoshop"] {
                let found = bytes
                    .windows(word.len())
                    .any(|part| part == word.as_bytes());
                assert!(!found, "{orientation}: {word}");
            }
            let seen = image::load_from_memory(bytes).unwrap();
            assert_eq!(seen.dimensions(), size, "{orientation}");
        }
    }

    #[test]
    fn a_photograph_is_turned_upright() {
        // Where the red corner comes to lie, for each way the camera was held.
        for (orientation, (x, y)) in [(1, (2, 2)), (3, (61, 45)), (6, (45, 2)), (8, (2, 61))] {
            let photo = Photo::read(&jpeg_with_metadata(orientation)).unwrap();
            let seen = image::load_from_memory(photo.jpeg()).unwrap().to_rgb8();
            let Rgb([red, green, _]) = *seen.get_pixel(x, y);
            assert!(red > 150 && green < 90, "{orientation}: {red} {green}");
        }
    }

    #[test]
    fn other_formats_and_transparence() {
        for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Jpeg] {
            let photo = Photo::read(&written(&image(40, 20), format)).unwrap();
            assert_eq!((photo.width(), photo.height()), (40, 20), "{format:?}");
            assert!(!photo.is_grey());
        }
        let clear = DynamicImage::new_rgba8(8, 8);
        let photo = Photo::read(&written(&clear, ImageFormat::Png)).unwrap();
        let seen = image::load_from_memory(photo.jpeg()).unwrap().to_rgb8();
        assert!(seen.pixels().all(|pixel| pixel.0[0] > 250));
        let grey = DynamicImage::new_luma8(8, 8);
        assert!(
            Photo::read(&written(&grey, ImageFormat::Png))
                .unwrap()
                .is_grey()
        );
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let jpeg = written(&image(40, 20), ImageFormat::Jpeg);
        let bmp = b"BM\x3a\0\0\0\0\0\0\0\x36\0\0\0".to_vec();
        for (bytes, expected) in [
            (b"no picture".to_vec(), Error::Format),
            (Vec::new(), Error::Format),
            (bmp, Error::Format),
            (jpeg[..jpeg.len() / 3].to_vec(), Error::Damaged),
        ] {
            assert_eq!(Photo::read(&bytes), Err(expected));
        }
    }

    /// Sixty bytes that claim 400 million pixels.
    #[test]
    fn a_bomb_is_refused_from_its_header() {
        let side = 20_000_u32.to_be_bytes();
        let mut header = b"IHDR".to_vec();
        header.extend(side);
        header.extend(side);
        header.extend([8, 2, 0, 0, 0]);
        let mut bomb = b"\x89PNG\r\n\x1a\n".to_vec();
        for chunk in [header.as_slice(), b"IDAT".as_slice()] {
            let length = u32::try_from(chunk.len() - 4).unwrap();
            bomb.extend(length.to_be_bytes());
            bomb.extend(chunk);
            bomb.extend(checksum(chunk).to_be_bytes());
        }
        let start = std::time::Instant::now();
        assert_eq!(Photo::read(&bomb), Err(Error::TooLarge(20_000, 20_000)));
        assert!(start.elapsed().as_millis() < 100);
    }

    /// The checksum of a PNG's chunks (CRC-32 of ISO 3309).
    fn checksum(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                (sum >> 1) ^ (0xEDB8_8320 * (sum & 1))
            })
        })
    }

    #[test]
    fn a_part_of_it_and_how_fine_it_is() {
        let photo = Photo::read(&written(&image(400, 200), ImageFormat::Png)).unwrap();
        assert_eq!(photo.ppi(Um::mm(25.4)), 400);
        assert_eq!(photo.ppi(Um::mm(101.6)), 100);
        let part = |x, y, width, height| Cutout {
            x,
            y,
            width,
            height,
        };
        let right = photo.cropped(part(300, 50, 500, 100)).unwrap();
        assert_eq!(right.size(), (100, 100));
        assert_eq!(photo.cropped(part(400, 0, 10, 10)), Err(Error::Damaged));
        // All of it is not packed again.
        assert_eq!(photo.cropped(part(0, 0, 400, 200)), Ok(photo.clone()));
        assert_eq!(photo.reduced(100).unwrap().size(), (100, 50));
        assert_eq!(photo.reduced(400), Ok(photo));
    }
}
