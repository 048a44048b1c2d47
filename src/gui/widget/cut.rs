//! A line of text that ends with "…" where its place is too narrow.

use crate::gui::theme::{Element, Theme, Tone, size};
use iced::advanced::text::{self, Paragraph as _, Renderer as _};
use iced::advanced::widget::{Operation, Tree, text::Catalog as _, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Fill, Font, Length, Rectangle, Renderer, Shrink, Size, alignment};

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// The line.
#[derive(Debug, Clone)]
pub struct Cut {
    words: String,
    font: Font,
    size: f32,
    tone: Tone,
}

/// The line as it was measured last.
#[derive(Default)]
struct State {
    words: String,
    width: f32,
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
        }
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

    /// As much of the line as there is room for.
    fn fit(&self, width: f32) -> Paragraph {
        let whole = self.set(&self.words);
        if whole.min_width() <= width {
            return whole;
        }
        let ends: Vec<usize> = self.words.char_indices().map(|(at, _)| at).collect();
        let shortened = |end: usize| self.set(&format!("{}…", self.words[..end].trim_end()));
        let fits = ends.partition_point(|end| shortened(*end).min_width() <= width);
        shortened(ends.get(fits.saturating_sub(1)).copied().unwrap_or(0))
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
        if !same || state.line.font() != self.font || state.line.size() != self.size.into() {
            state.line = self.fit(width);
            state.words.clone_from(&self.words);
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
        let line = &tree.state.downcast_ref::<State>().line;
        let colour = theme.style(&self.tone).color.unwrap_or(style.text_color);
        renderer.fill_paragraph(line, layout.position(), colour, *viewport);
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
