//! What a page draws: millimetres from the top become points from the bottom, here and only here.

use super::faces::{Faces, Subset};
use super::pictures::Pictures;
use crate::layout::{Item, Page, Panel, Placed, Placing, Rule, Text};
use crate::paper::{Correction, Point, Rect, Um};
use crate::picture::Colour;

/// The operators of a page.
///
/// They are written here and not by printpdf, whose way over an enum for each operator takes four
/// times as long and as much memory; what it builds are the fonts and the pictures.
pub(super) fn operators(
    page: &Page,
    faces: &Faces,
    pictures: &Pictures,
    correction: &Correction,
) -> Vec<u8> {
    let mut out = Out(Vec::with_capacity(8 * 1024));
    if !correction.is_none() {
        apply_correction(correction, page.size.height, &mut out);
    }
    for placed in &page.placed {
        out.word("q");
        place(placed, page.size.height, &mut out);
        panel(&placed.panel, faces, pictures, &mut out);
        out.line("Q");
    }
    for mark in &page.marks {
        rule(mark, page.size.height, &mut out);
    }
    out.0
}

/// A printer's correction counts from the top left, a PDF from the bottom left.
fn apply_correction(correction: &Correction, height: Um, out: &mut Out) {
    let up = height - Um::mm(height.in_mm() * correction.along) - correction.down;
    out.decimal(correction.across);
    out.word("0 0");
    out.decimal(correction.along);
    out.length(correction.right);
    out.length(up);
    out.line("cm");
}

/// Where a panel's lower left corner comes to lie, and which way up.
fn place(placed: &Placed, page_height: Um, out: &mut Out) {
    let size = placed.panel.size;
    let (left, bottom) = (placed.at.x, page_height - placed.at.y - size.height);
    match placed.turned {
        false => {
            out.word("1 0 0 1");
            out.length(left);
            out.length(bottom);
        }
        true => {
            out.word("-1 0 0 -1");
            out.length(left + size.width);
            out.length(bottom + size.height);
        }
    }
    out.line("cm");
}

fn panel(panel: &Panel, faces: &Faces, pictures: &Pictures, out: &mut Out) {
    let height = panel.size.height;
    let mut pen = Pen::default();
    for item in &panel.items {
        match item {
            Item::Text(line) => text(line, height, faces, &mut pen, out),
            Item::Rule(line) => {
                pen.lift(out);
                rule(line, height, out);
            }
            Item::Picture(placing) => {
                pen.lift(out);
                picture(placing, height, pictures, out);
            }
        }
    }
    pen.lift(out);
}

/// The current graphics state, so that it is not written twice.
#[derive(Default)]
struct Pen {
    writing: bool,
    font: Option<(char, f64)>,
    colour: Option<Colour>,
    /// Where the last line began, in thousandths of a point from the lower left.
    at: (i64, i64),
}

impl Pen {
    fn lift(&mut self, out: &mut Out) {
        if self.writing {
            out.line("ET");
            *self = Self::default();
        }
    }
}

fn text(line: &Text, height: Um, faces: &Faces, pen: &mut Pen, out: &mut Out) {
    let Some(face) = faces.get(line.line.paragraph.face) else {
        return;
    };
    if !pen.writing {
        out.line("BT");
        pen.writing = true;
    }
    if pen.colour != Some(line.colour) {
        colour(line.colour, ["g", "rg"], out);
        pen.colour = Some(line.colour);
    }
    if pen.font != Some((face.key, line.size)) {
        out.name("F", face.key);
        out.decimal(line.size);
        out.line("Tf");
        pen.font = Some((face.key, line.size));
    }
    let at = (thousandths(line.at.x), thousandths(height - line.at.y));
    out.number(at.0 - pen.at.0);
    out.number(at.1 - pen.at.1);
    out.line("Td");
    pen.at = at;
    show(line, face, out);
}

/// A line's glyphs: strings, and between them what kerning takes or adds, in whole thousandths of
/// the type size. What rounding leaves is made good at the next place, so that it never adds up.
fn show(line: &Text, face: &Subset, out: &mut Out) {
    let glyphs = line.line.paragraph.glyphs.get(line.line.glyphs.clone());
    let mut raised = 0.0;
    // Where the pen should be, and where a viewer has it.
    let (mut wanted, mut seen) = (0.0_f32, 0.0_f32);
    let mut run = Run::Closed;
    for glyph in glyphs.unwrap_or_default() {
        let (right, up) = glyph.shift;
        if up != raised {
            run.end(out);
            out.decimal(f64::from(up) * line.size / 1000.0);
            out.line("Ts");
            raised = up;
        }
        let off = (seen - (wanted + right)).round();
        if off != 0.0 {
            run.offset(off as i64, out);
            seen -= off;
        }
        run.glyph(face.number(glyph.id), out);
        wanted += glyph.advance;
        seen += glyph.natural;
    }
    run.end(out);
    if raised != 0.0 {
        out.line("0 Ts");
    }
}

/// How far a `TJ` has come.
#[derive(Clone, Copy, PartialEq)]
enum Run {
    Closed,
    Array,
    Text,
}

impl Run {
    fn glyph(&mut self, number: u16, out: &mut Out) {
        match self {
            Self::Closed => out.0.extend(b"[("),
            Self::Array => out.0.push(b'('),
            Self::Text => {}
        }
        *self = Self::Text;
        for byte in number.to_be_bytes() {
            // What has a meaning of its own in a string; a bare CR would be read as LF.
            match byte {
                b'(' | b')' | b'\\' => out.0.extend([b'\\', byte]),
                b'\r' => out.0.extend(b"\\r"),
                _ => out.0.push(byte),
            }
        }
    }

    fn offset(&mut self, by: i64, out: &mut Out) {
        match self {
            Self::Closed => out.0.push(b'['),
            Self::Array => {}
            Self::Text => out.0.push(b')'),
        }
        *self = Self::Array;
        out.whole(by);
    }

    fn end(&mut self, out: &mut Out) {
        match self {
            Self::Closed => return,
            Self::Array => {}
            Self::Text => out.0.push(b')'),
        }
        out.line("]TJ");
        *self = Self::Closed;
    }
}

fn rule(rule: &Rule, height: Um, out: &mut Out) {
    let mut point = |at: Point, operator: &str| {
        out.length(at.x);
        out.length(height - at.y);
        out.word(operator);
    };
    point(rule.from, "m");
    point(rule.to, "l");
    colour(rule.colour, ["G", "RG"], out);
    out.length(rule.width);
    out.word("w");
    out.word(if rule.dashed { "[3 2] 0 d" } else { "[] 0 d" });
    out.line("S");
}

fn picture(placing: &Placing, height: Um, pictures: &Pictures, out: &mut Out) {
    let Some((number, unit)) = pictures.find(&placing.picture) else {
        return;
    };
    out.word("q");
    if let Some(seen) = placing.seen {
        frame(seen, height, out);
        out.word("re W n");
    }
    let Rect { width, .. } = placing.at;
    let scale = |whole: Um, part: Um| whole.in_pt() / part.in_pt();
    out.decimal(scale(width, unit.width));
    out.word("0 0");
    out.decimal(scale(placing.at.height, unit.height));
    out.length(placing.at.x);
    out.length(height - placing.at.bottom());
    out.word("cm");
    out.name("P", number);
    out.word("Do");
    out.line("Q");
}

fn frame(rect: Rect, height: Um, out: &mut Out) {
    out.length(rect.x);
    out.length(height - rect.bottom());
    out.length(rect.width);
    out.length(rect.height);
}

/// Sets a colour by the operator for greys, or by the one for colours: a grey that is written as a
/// colour is mixed of all inks.
fn colour(colour: Colour, [grey, rgb]: [&str; 2], out: &mut Out) {
    let mut channel = |value: u8| out.number((i64::from(value) * 1_000 + 127) / 255);
    channel(colour.red);
    if colour.is_grey() {
        return out.line(grey);
    }
    channel(colour.green);
    channel(colour.blue);
    out.line(rgb);
}

/// Thousandths of a point: finer than any printer.
fn thousandths(length: Um) -> i64 {
    // 72,000 thousandths of a point to 25,400 micrometres.
    let scaled = i64::from(length.0) * 720;
    (scaled + scaled.signum() * 127) / 254
}

/// The operators so far.
struct Out(Vec<u8>);

impl Out {
    fn word(&mut self, word: &str) {
        self.0.extend(word.as_bytes());
        self.0.push(b' ');
    }

    fn line(&mut self, word: &str) {
        self.0.extend(word.as_bytes());
        self.0.push(b'\n');
    }

    fn name(&mut self, kind: &str, key: impl std::fmt::Display) {
        self.0.extend(format!("/{kind}{key} ").as_bytes());
    }

    fn length(&mut self, length: Um) {
        self.number(thousandths(length));
    }

    /// A number with up to six digits behind the point.
    fn decimal(&mut self, value: f64) {
        let text = format!("{value:.6}");
        self.word(text.trim_end_matches('0').trim_end_matches('.'));
    }

    fn whole(&mut self, value: i64) {
        if value < 0 {
            self.0.push(b'-');
        }
        self.digits(value.unsigned_abs());
    }

    /// A number of thousandths.
    fn number(&mut self, thousandths: i64) {
        if thousandths < 0 {
            self.0.push(b'-');
        }
        let value = thousandths.unsigned_abs();
        self.digits(value / 1_000);
        let mut rest = value % 1_000;
        if rest != 0 {
            self.0.push(b'.');
            let mut place = 100;
            while rest != 0 {
                self.0.push(b'0' + (rest / place) as u8);
                rest %= place;
                place /= 10;
            }
        }
        self.0.push(b' ');
    }

    fn digits(&mut self, value: u64) {
        if value >= 10 {
            self.digits(value / 10);
        }
        self.0.push(b'0' + (value % 10) as u8);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_right() {
        for (thousandths, expected) in [
            (0, "0 "),
            (5, "0.005 "),
            (-1_500, "-1.5 "),
            (841_890, "841.89 "),
            (12_000, "12 "),
            (-40, "-0.04 "),
        ] {
            let mut out = Out(Vec::new());
            out.number(thousandths);
            assert_eq!(String::from_utf8(out.0).unwrap(), expected);
        }
        for (length, expected) in [
            (Um::mm(25.4), 72_000),
            (Um::mm(-25.4), -72_000),
            (Um::mm(297.0), 841_890),
        ] {
            assert_eq!(thousandths(length), expected);
        }
    }
}
