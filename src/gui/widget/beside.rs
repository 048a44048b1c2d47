//! A text editor and, beside it, the meaning of each paragraph, at the same height.
//!
//! Written by hand because outside a widget iced 0.14 does not give the height of a paragraph of a
//! `text_editor` once it is wrapped, and a `row` would align the two texts only at their tops.

mod set;

use crate::gui::theme::{Element, Theme, measure, space};
use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::text::Renderer as _;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Color, Event, Fill, Length, Point, Rectangle, Renderer, Shrink, Size, Vector, border};
use set::{Both, set};
use std::ops::Range;

/// A paragraph and its meaning.
pub type Pair = (String, String);

/// A place in the text: the number of the paragraph, and bytes in it.
pub type Place = (usize, Range<usize>);

/// The text's field and the meanings beside it, or under it where it is stacked.
pub struct Beside<'a, Message> {
    editor: Element<'a, Message>,
    pairs: Vec<Pair>,
    /// The pairs that decide how wide each side is: they stay while the user types.
    decisive: Vec<Pair>,
    stacked: bool,
    least: f32,
    caret: (usize, usize),
    found: Vec<Place>,
    at: Option<usize>,
}

impl<'a, Message> Beside<'a, Message> {
    /// A field that is as high as its text, at least so high, with its paragraphs.
    pub fn new(editor: Element<'a, Message>, least: f32, pairs: Vec<Pair>) -> Self {
        Self {
            editor,
            decisive: Vec::new(),
            pairs,
            stacked: false,
            least,
            caret: (0, 0),
            found: Vec::new(),
            at: None,
        }
    }

    /// Both sides are so wide that each of these has room beside its paragraph.
    pub fn decisive(mut self, pairs: Vec<Pair>) -> Self {
        self.decisive = pairs;
        self
    }

    /// The meanings stand under the text.
    pub fn stacked(mut self, stacked: bool) -> Self {
        self.stacked = stacked;
        self
    }

    /// The cursor: its paragraph, and the byte in it.
    pub fn caret(mut self, line: usize, byte: usize) -> Self {
        self.caret = (line, byte);
        self
    }

    /// Places that are marked, and which of them is meant.
    pub fn found(mut self, found: Vec<Place>, at: Option<usize>) -> Self {
        (self.found, self.at) = (found, at);
        self
    }

    fn both<'t>(&self, tree: &'t Tree) -> &'t Both {
        tree.state.downcast_ref::<Both>()
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Beside<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Both>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Both::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.editor)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.editor));
    }

    fn size(&self) -> Size<Length> {
        Size::new(Fill, Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let width = limits.max().width;
        let both = tree.state.downcast_mut::<Both>();
        let font = renderer.default_font();
        set(both, width, self.stacked, &self.pairs, &self.decisive, font);
        let (left, beside) = (both.left, both.meaning_height());
        let least = if self.stacked {
            self.least
        } else {
            self.least.max(beside)
        };
        let room = Size::new(left, f32::INFINITY);
        let limits = layout::Limits::new(Size::new(left, least - 2.0 * space::LARGE), room);
        let editor = self
            .editor
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, &limits);
        let height = editor.size().height;
        let both = tree.state.downcast_mut::<Both>();
        both.top = if self.stacked { height } else { 0.0 };
        let height = if self.stacked {
            height + beside
        } else {
            height
        };
        layout::Node::with_children(Size::new(width, height), vec![editor])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let both = self.both(tree);
        let bounds = layout.bounds();
        let at = bounds.position() - Point::ORIGIN;
        if let Some(caret) = both.row_of(self.caret.0, self.caret.1) {
            operation.container(Some(&caret_id()), caret + at);
        }
        for (number, (_, meaning)) in self.pairs.iter().enumerate() {
            let Some(place) = both.place_of_meaning(number) else {
                continue;
            };
            operation.text(None, place + at, meaning);
        }
        if let Some(below) = layout.children().next() {
            let editor = self.editor.as_widget_mut();
            editor.operate(&mut tree.children[0], below, renderer, operation);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        if let Some(below) = layout.children().next() {
            self.editor.as_widget_mut().update(
                &mut tree.children[0],
                event,
                below,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let both = self.both(tree);
        let bounds = layout.bounds();
        let at = bounds.position() - Point::ORIGIN;
        if let Some(below) = layout.children().next() {
            self.editor.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                below,
                cursor,
                viewport,
            );
        }
        let line = if self.stacked {
            Rectangle::new(
                Point::new(0.0, both.top),
                Size::new(bounds.width, measure::LINE),
            )
        } else {
            Rectangle::new(
                Point::new(both.left, 0.0),
                Size::new(measure::LINE, bounds.height),
            )
        };
        fill(renderer, line + at, theme.materials().line);
        for (number, place) in self.found.iter().enumerate() {
            let meant = self.at == Some(number);
            for found in both.places_of(place.0, &place.1) {
                ring(renderer, found + at, theme, meant);
            }
        }
        for number in 0..self.pairs.len() {
            let Some((paragraph, place)) = both.meaning(number) else {
                continue;
            };
            let place = place + at;
            if let Some(seen) = place.intersection(viewport) {
                let pencil = theme.materials().pencil;
                renderer.fill_paragraph(paragraph, place.position(), pencil, seen);
            }
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let editor = self.editor.as_widget();
        layout
            .children()
            .next()
            .map_or_else(Default::default, |below| {
                editor.mouse_interaction(&tree.children[0], below, cursor, viewport, renderer)
            })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let below = layout.children().next()?;
        let editor = self.editor.as_widget_mut();
        editor.overlay(
            &mut tree.children[0],
            below,
            renderer,
            viewport,
            translation,
        )
    }
}

/// The name of the spot where the cursor stands.
pub fn caret_id() -> Id {
    Id::new("caret")
}

fn fill(renderer: &mut Renderer, bounds: Rectangle, color: Color) {
    let quad = Quad {
        bounds,
        ..Quad::default()
    };
    renderer.fill_quad(quad, color);
}

/// A ring around a place that was found; a broader one around the one that is meant.
fn ring(renderer: &mut Renderer, place: Rectangle, theme: &Theme, meant: bool) {
    let width = if meant { measure::RING } else { measure::LINE };
    let quad = Quad {
        bounds: place.expand(measure::LINE),
        border: border::rounded(measure::RING)
            .width(width)
            .color(theme.materials().cornflower),
        ..Quad::default()
    };
    renderer.fill_quad(quad, Color::TRANSPARENT);
}

impl<'a, Message: 'a> From<Beside<'a, Message>> for Element<'a, Message> {
    fn from(beside: Beside<'a, Message>) -> Self {
        Element::new(beside)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::widget::editor::{self, Editor};
    use iced::advanced::renderer::Headless;
    use iced::futures::executor::block_on;

    const TEXT: &str = "Дорогая Дарья!\nЖелаю Вам крепкого здоровья, душевного тепла и добрых вестей \
        от родных и друзей.\n\n  Я часто думаю о Вас, особенно утром, и надеюсь, что у Вас всё хорошо.  \nС теплом";

    /// What is measured here is what the field does: the paragraphs' heights add up to its own.
    #[test]
    fn the_field_is_as_high_as_its_paragraphs_are_measured() {
        let renderer = block_on(<Renderer as Headless>::new(
            crate::gui::theme::SANS,
            set::TEXT.into(),
            None,
        ));
        let renderer = renderer.unwrap();
        let editor = Editor::new(TEXT);
        let pairs: Vec<Pair> = TEXT
            .split('\n')
            .map(|l| (l.to_owned(), String::new()))
            .collect();
        for width in 30..120 {
            for stacked in [false, true] {
                let field: Element<'_, editor::Message> = editor.view(String::new());
                let mut beside = Beside::new(field, 0.0, pairs.clone()).stacked(stacked);
                let mut tree = Tree::new(&beside as &dyn Widget<_, _, _>);
                let room = Size::new(10.0 * width as f32, f32::INFINITY);
                let limits = layout::Limits::new(Size::ZERO, room);
                let node = beside.layout(&mut tree, &renderer, &limits);
                let last = pairs.len() - 1;
                let both = beside.both(&tree);
                let row = both.row_of(last, 0).unwrap();
                let field = node.children()[0].size().height - space::LARGE;
                let end = row.y + row.height;
                assert!(
                    (field - end).abs() < 0.1,
                    "{width} {stacked}: {field} {end}"
                );
            }
        }
    }
}
