//! A line of text that ends with "…" where its place is too narrow.
//!
//! Written by hand because the text of iced 0.14 wraps or is clipped, and knows no ellipsis.

use crate::gui::theme::{Element, Theme, Tone, measure, size};
use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::text::{self, Paragraph as _, Renderer as _};
use iced::advanced::widget::{Operation, Tree, text::Catalog as _, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{
    Fill, Font, Length, Point, Rectangle, Renderer, Shrink, Size, Vector, alignment, border,
};
use std::ops::Range;

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// The line.
#[derive(Debug, Clone)]
pub struct Cut {
    words: String,
    font: Font,
    size: f32,
    tone: Tone,
    /// The letters that a search found, as bytes.
    found: Vec<Range<usize>>,
}

/// The line as it was measured last.
#[derive(Default)]
struct State {
    words: String,
    width: f32,
    found: Vec<Range<usize>>,
    /// What lies behind the found letters.
    marks: Vec<Rectangle>,
    line: Paragraph,
}

impl Cut {
    /// A line in a font, a size and a tone.
    pub fn new(words: String, font: Font, size: f32, tone: Tone) -> Self {
        Self {
            words,
            font,
            size,
            tone,
            found: Vec::new(),
        }
    }

    /// The same with the letters marked that a search found.
    pub fn found(mut self, found: Vec<Range<usize>>) -> Self {
        self.found = found;
        self
    }

    fn set(&self, words: &str) -> Paragraph {
        Paragraph::with_text(text::Text {
            content: words,
            bounds: Size::INFINITE,
            size: self.size.into(),
            line_height: size::LINE.into(),
            font: self.font,
            align_x: text::Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: text::Shaping::default(),
            wrapping: text::Wrapping::None,
        })
    }

    /// As much of the line as there is room for, and where it ends.
    fn fit(&self, width: f32) -> (Paragraph, usize) {
        let whole = self.set(&self.words);
        if whole.min_width() <= width {
            return (whole, self.words.len());
        }
        let ends: Vec<usize> = self.words.char_indices().map(|(at, _)| at).collect();
        let shortened = |end: usize| self.set(&format!("{}…", self.words[..end].trim_end()));
        let fits = ends.partition_point(|end| shortened(*end).min_width() <= width);
        let end = ends.get(fits.saturating_sub(1)).copied().unwrap_or(0);
        (shortened(end), end)
    }

    /// Where the found letters stand, as far as they are seen.
    fn marks(&self, seen: usize, height: f32) -> Vec<Rectangle> {
        let x_of = |at: usize| self.set(&self.words[..at]).min_width();
        let found = self.found.iter().filter(|at| at.start < seen);
        found
            .map(|at| {
                let (left, right) = (x_of(at.start), x_of(at.end.min(seen)));
                let size = Size::new(right - left, height);
                Rectangle::new(Point::new(left, 0.0), size)
            })
            .collect()
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Cut {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Fill, Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let width = limits.max().width;
        let same = state.words == self.words && state.width == width;
        if !same
            || state.found != self.found
            || state.line.font() != self.font
            || state.line.size() != self.size.into()
        {
            let (line, seen) = self.fit(width);
            state.marks = self.marks(seen, line.min_height());
            state.line = line;
            state.words.clone_from(&self.words);
            state.found.clone_from(&self.found);
            state.width = width;
        }
        layout::Node::new(Size::new(width, state.line.min_height()))
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let State { line, marks, .. } = tree.state.downcast_ref::<State>();
        let origin = layout.position();
        for mark in marks {
            let mark = Quad {
                bounds: *mark + Vector::new(origin.x, origin.y),
                border: border::rounded(measure::RING),
                ..Quad::default()
            };
            renderer.fill_quad(mark, theme.materials().found);
        }
        let colour = theme.style(&self.tone).color.unwrap_or(style.text_color);
        renderer.fill_paragraph(line, origin, colour, *viewport);
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), &self.words);
    }
}

impl<'a, Message: 'a> From<Cut> for Element<'a, Message> {
    fn from(cut: Cut) -> Self {
        Element::new(cut)
    }
}
