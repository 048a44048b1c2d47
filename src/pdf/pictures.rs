//! The pictures of a file, each stored once.

use crate::layout::{Item, Panel};
use crate::paper::{Size, Um};
use crate::picture::{Art, Colour, Photo, Picture, Shape};
use kurbo::PathEl;
use printpdf::{DictItem, ExternalStream, ExternalXObject};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::sync::Arc;

/// The pictures of a file by the number that pages call them: `/P0`, `/P1` …
pub(super) struct Pictures {
    all: Vec<Arc<Picture>>,
    /// By the picture's place in memory.
    numbers: HashMap<usize, usize>,
}

impl Pictures {
    /// All pictures on these sides, in the order in which they come.
    pub fn of(panels: &[&Arc<Panel>]) -> Self {
        let mut pictures = Self {
            all: Vec::new(),
            numbers: HashMap::new(),
        };
        for item in panels.iter().flat_map(|panel| &panel.items) {
            let Item::Picture(placing) = item else {
                continue;
            };
            let next = pictures.all.len();
            let key = Arc::as_ptr(&placing.picture).addr();
            if *pictures.numbers.entry(key).or_insert(next) == next {
                pictures.all.push(Arc::clone(&placing.picture));
            }
        }
        pictures
    }

    pub fn all(&self) -> &[Arc<Picture>] {
        &self.all
    }

    /// The number of a picture, and the size that it has where it is stored.
    pub fn find(&self, picture: &Arc<Picture>) -> Option<(usize, Size)> {
        let number = *self.numbers.get(&Arc::as_ptr(picture).addr())?;
        let point = Um::pt(1.0);
        let unit = match picture.art {
            Art::Drawn(_) => picture.size,
            // An image is one unit wide and high.
            Art::Photo(_) => Size {
                width: point,
                height: point,
            },
        };
        Some((number, unit))
    }
}

/// A picture as an object of the file.
pub(super) fn object(picture: &Picture) -> ExternalXObject {
    let stream = match &picture.art {
        Art::Drawn(shapes) => form(picture, shapes),
        Art::Photo(photo) => image(photo),
    };
    ExternalXObject {
        stream,
        width: None,
        height: None,
        dpi: None,
    }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

/// The bytes of a JPEG as they are.
fn image(photo: &Photo) -> ExternalStream {
    let whole = |number: u32| DictItem::Int(i64::from(number));
    let colours = match photo.is_grey() {
        true => "DeviceGray",
        false => "DeviceRGB",
    };
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), whole(photo.width())),
        ("Height".to_owned(), whole(photo.height())),
        ("ColorSpace".to_owned(), name(colours)),
        ("BitsPerComponent".to_owned(), whole(8)),
        ("Filter".to_owned(), name("DCTDecode")),
    ]);
    ExternalStream {
        dict,
        content: photo.jpeg().to_vec(),
        compress: false,
    }
}

/// A drawing as a form of its own: its box, its own empty resources, its shapes in millimetres.
fn form(picture: &Picture, drawn: &[Shape]) -> ExternalStream {
    let real = DictItem::Real;
    let Size { width, height } = picture.size;
    let bounds = [Um::ZERO, Um::ZERO, width, height];
    let bounds = bounds.map(|length| real(length.in_pt() as f32));
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Form")),
        ("FormType".to_owned(), DictItem::Int(1)),
        ("BBox".to_owned(), DictItem::Array(bounds.to_vec())),
        (
            "Resources".to_owned(),
            DictItem::Dict {
                map: BTreeMap::new(),
            },
        ),
    ]);
    ExternalStream {
        dict,
        content: shapes(picture, drawn).into_bytes(),
        compress: true,
    }
}

fn shapes(picture: &Picture, all: &[Shape]) -> String {
    let (width, height) = (picture.size.width, picture.size.height);
    let unit = Um::mm(1.0).in_pt();
    let mut drawn = format!(
        "{unit:.5} 0 0 -{unit:.5} 0 {:.3} cm\n1 J 1 j\n",
        height.in_pt()
    );
    if let Some(background) = picture.background {
        let (width, height) = (number(width.in_mm()), number(height.in_mm()));
        let _ = writeln!(
            drawn,
            "{} rg\n0 0 {width} {height} re f",
            channels(background)
        );
    }
    let seen = |shape: &&Shape| shape.fill.is_some() || shape.line.is_some();
    for shape in all.iter().filter(seen) {
        if let Some(fill) = shape.fill {
            let _ = writeln!(drawn, "{} rg", channels(fill));
        }
        if let Some((line, width)) = shape.line {
            let _ = writeln!(drawn, "{} RG {} w", channels(line), number(width));
        }
        path(&shape.path, &mut drawn);
        drawn.push_str(match (shape.fill, shape.line) {
            (Some(_), Some(_)) => "B\n",
            (Some(_), None) => "f\n",
            (None, _) => "S\n",
        });
    }
    drawn
}

fn path(path: &kurbo::BezPath, drawn: &mut String) {
    let point = |p: kurbo::Point| format!("{} {}", number(p.x), number(p.y));
    let mut at = kurbo::Point::ZERO;
    for element in path.elements() {
        let _ = match *element {
            PathEl::MoveTo(to) => writeln!(drawn, "{} m", point(to)),
            PathEl::LineTo(to) => writeln!(drawn, "{} l", point(to)),
            PathEl::QuadTo(control, to) => {
                // A PDF knows cubic curves only.
                let a = at + (control - at) * (2.0 / 3.0);
                let b = to + (control - to) * (2.0 / 3.0);
                writeln!(drawn, "{} {} {} c", point(a), point(b), point(to))
            }
            PathEl::CurveTo(a, b, to) => {
                writeln!(drawn, "{} {} {} c", point(a), point(b), point(to))
            }
            PathEl::ClosePath => writeln!(drawn, "h"),
        };
        at = element.end_point().unwrap_or(at);
    }
}

/// A number with no more digits than paper can show.
fn number(value: f64) -> String {
    let text = format!("{value:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}

fn channels(colour: Colour) -> String {
    let part = |channel: u8| number(f64::from(channel) / 255.0);
    format!(
        "{} {} {}",
        part(colour.red),
        part(colour.green),
        part(colour.blue)
    )
}
