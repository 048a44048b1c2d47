//! What a page draws: millimetres from the top become points from the bottom, here and only here.

use super::Drawings;
use super::faces::{Faces, Subset};
use crate::layout::{Item, Page, Panel, Placed, Rule, Text};
use crate::paper::{Rect, Um};
use crate::picture::{Colour, Picture, Shape};
use kurbo::PathEl;
use printpdf::{
    Color, CurTransMat, DictItem, ExternalStream, ExternalXObject, FontId, Line, LineDashPattern,
    LinePoint, Op, PdfFontHandle, Point, Pt, Rgb, TextItem, TextMatrix, XObjectId,
    XObjectTransform,
};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The operations of a page.
pub(super) fn ops(page: &Page, faces: &Faces, pictures: &Drawings) -> Vec<Op> {
    let mut ops = Vec::new();
    for placed in &page.placed {
        ops.push(Op::SaveGraphicsState);
        ops.push(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw(place(placed, page.size.height)),
        });
        panel(&placed.panel, faces, pictures, &mut ops);
        ops.push(Op::RestoreGraphicsState);
    }
    for mark in &page.marks {
        rule(mark, page.size.height, &mut ops);
    }
    ops
}

/// Where a panel's lower left corner comes to lie, and which way up.
fn place(placed: &Placed, page_height: Um) -> [f32; 6] {
    let size = placed.panel.size;
    let (left, bottom) = (placed.at.x, page_height - placed.at.y - size.height);
    match placed.turned {
        false => [1.0, 0.0, 0.0, 1.0, pt(left), pt(bottom)],
        true => [
            -1.0,
            0.0,
            0.0,
            -1.0,
            pt(left + size.width),
            pt(bottom + size.height),
        ],
    }
}

fn panel(panel: &Panel, faces: &Faces, pictures: &Drawings, ops: &mut Vec<Op>) {
    let height = panel.size.height;
    let mut pen = Pen::default();
    for item in &panel.items {
        match item {
            Item::Text(line) => text(line, height, faces, &mut pen, ops),
            Item::Rule(line) => {
                pen.lift(ops);
                rule(line, height, ops);
            }
            Item::Picture(picture, at) => {
                pen.lift(ops);
                if let Some(name) = pictures.name(picture) {
                    ops.push(drawing(name, picture, *at, height));
                }
            }
        }
    }
    pen.lift(ops);
}

/// What is set already, so that it is not said twice.
#[derive(Default)]
struct Pen {
    writing: bool,
    font: Option<(String, f64)>,
    colour: Option<Colour>,
}

impl Pen {
    fn lift(&mut self, ops: &mut Vec<Op>) {
        if self.writing {
            ops.push(Op::EndTextSection);
            *self = Self::default();
        }
    }
}

fn text(line: &Text, height: Um, faces: &Faces, pen: &mut Pen, ops: &mut Vec<Op>) {
    let Some(face) = faces.get(line.line.paragraph.face) else {
        return;
    };
    if !pen.writing {
        ops.push(Op::StartTextSection);
        pen.writing = true;
    }
    if pen.colour != Some(line.colour) {
        ops.push(Op::SetFillColor {
            col: colour(line.colour),
        });
        pen.colour = Some(line.colour);
    }
    let font = (face.resource.clone(), line.size);
    if pen.font.as_ref() != Some(&font) {
        ops.push(Op::SetFont {
            font: PdfFontHandle::External(FontId(font.0.clone())),
            size: Pt(line.size as f32),
        });
        pen.font = Some(font);
    }
    let (x, y) = (pt(line.at.x), pt(height - line.at.y));
    ops.push(Op::SetTextMatrix {
        matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]),
    });
    show(line, face, ops);
}

/// A line's glyphs: strings, and between them what kerning takes or adds.
fn show(line: &Text, face: &Subset, ops: &mut Vec<Op>) {
    let glyphs = line.line.paragraph.glyphs.get(line.line.glyphs.clone());
    let mut items = Vec::new();
    let mut run = String::new();
    let mut raised = 0.0;
    for glyph in glyphs.unwrap_or_default() {
        let (right, up) = glyph.shift;
        if up != raised {
            end_run(&mut run, &mut items);
            flush(&mut items, ops);
            ops.push(Op::SetLineOffset {
                multiplier: up * line.size as f32 / 1000.0,
            });
            raised = up;
        }
        offset(-right, &mut run, &mut items);
        run.push(face.character(glyph.id));
        offset(right + glyph.natural - glyph.advance, &mut run, &mut items);
    }
    end_run(&mut run, &mut items);
    flush(&mut items, ops);
    if raised != 0.0 {
        ops.push(Op::SetLineOffset { multiplier: 0.0 });
    }
}

fn offset(by: f32, run: &mut String, items: &mut Vec<TextItem>) {
    if by.abs() > 0.01 {
        end_run(run, items);
        items.push(TextItem::Offset((by * 100.0).round() / 100.0));
    }
}

fn end_run(run: &mut String, items: &mut Vec<TextItem>) {
    if !run.is_empty() {
        items.push(TextItem::Text(std::mem::take(run)));
    }
}

fn flush(items: &mut Vec<TextItem>, ops: &mut Vec<Op>) {
    if !items.is_empty() {
        ops.push(Op::ShowText {
            items: std::mem::take(items),
        });
    }
}

fn rule(rule: &Rule, height: Um, ops: &mut Vec<Op>) {
    let point = |at: crate::paper::Point| LinePoint {
        p: Point {
            x: Pt(pt(at.x)),
            y: Pt(pt(height - at.y)),
        },
        bezier: false,
    };
    let dash: &[f32] = if rule.dashed { &[3.0, 2.0] } else { &[] };
    ops.extend([
        Op::SetOutlineColor {
            col: colour(rule.colour),
        },
        Op::SetOutlineThickness {
            pt: Pt(pt(rule.width)),
        },
        Op::SetLineDashPattern {
            dash: LineDashPattern {
                offset: 0.0,
                pattern: dash.iter().copied().collect(),
            },
        },
        Op::DrawLine {
            line: Line {
                points: vec![point(rule.from), point(rule.to)],
                is_closed: false,
            },
        },
    ]);
}

fn drawing(name: &str, picture: &Picture, at: Rect, height: Um) -> Op {
    let scale = |whole: Um, part: Um| (whole.in_mm() / part.in_mm()) as f32;
    Op::UseXobject {
        id: XObjectId(name.to_owned()),
        transform: XObjectTransform {
            translate_x: Some(Pt(pt(at.x))),
            translate_y: Some(Pt(pt(height - at.bottom()))),
            scale_x: Some(scale(at.width, picture.size.width)),
            scale_y: Some(scale(at.height, picture.size.height)),
            no_auto_scale: true,
            ..XObjectTransform::default()
        },
    }
}

/// A drawing as a form of its own: its box, its own empty resources, its shapes in millimetres.
pub(super) fn form(picture: &Picture) -> ExternalXObject {
    let (width, height) = (picture.size.width, picture.size.height);
    let real = DictItem::Real;
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let bounds = vec![real(0.0), real(0.0), real(pt(width)), real(pt(height))];
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Form")),
        ("FormType".to_owned(), DictItem::Int(1)),
        ("BBox".to_owned(), DictItem::Array(bounds)),
        (
            "Resources".to_owned(),
            DictItem::Dict {
                map: BTreeMap::new(),
            },
        ),
    ]);
    ExternalXObject {
        stream: ExternalStream {
            dict,
            content: shapes(picture).into_bytes(),
            compress: true,
        },
        width: None,
        height: None,
        dpi: None,
    }
}

fn shapes(picture: &Picture) -> String {
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
    for shape in picture.shapes.iter().filter(seen) {
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

fn colour(colour: Colour) -> Color {
    let part = |channel: u8| (f32::from(channel) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb {
        r: part(colour.red),
        g: part(colour.green),
        b: part(colour.blue),
        icc_profile: None,
    })
}

/// Points, to a thousandth: finer than any printer.
fn pt(length: Um) -> f32 {
    ((length.in_pt() * 1000.0).round() / 1000.0) as f32
}
