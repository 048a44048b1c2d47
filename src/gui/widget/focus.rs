//! The focus for what iced gives none: a ring, Tab in reading order, keys.
//!
//! Written by hand because in iced 0.14 only text fields implement `Focusable`; buttons, ticks,
//! lists and chips cannot be reached by key, and `focus_next` neither wraps nor scrolls.

use crate::gui::theme::{Element, Theme, measure, space};
use iced::advanced::widget::operation::focusable::{self, Focusable};
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, Scrollable};
use iced::advanced::widget::operation::{self, Operation, Outcome};
use iced::advanced::widget::{self, Id, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, Modifiers};
use iced::{Color, Event, Length, Rectangle, Renderer, Size, Task, Vector, border, touch};

/// Makes something focusable. While it has the focus, keys go to `on_key`.
pub struct Focus<'a, Message> {
    content: Element<'a, Message>,
    id: Option<Id>,
    enabled: bool,
    by_hand: bool,
    mute: bool,
    on_key: OnKey<'a, Message>,
}

/// The message for a key while the widget has the focus.
type OnKey<'a, Message> = Box<dyn Fn(&Key, Modifiers) -> Option<Message> + 'a>;

#[derive(Default)]
struct State {
    focused: bool,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
    }
}

impl<'a, Message> Focus<'a, Message> {
    /// Wraps something; what is not enabled is passed over by Tab.
    pub fn new(
        content: impl Into<Element<'a, Message>>,
        enabled: bool,
        on_key: impl Fn(&Key, Modifiers) -> Option<Message> + 'a,
    ) -> Self {
        Self {
            content: content.into(),
            id: None,
            enabled,
            by_hand: false,
            mute: false,
            on_key: Box::new(on_key),
        }
    }

    /// Wraps a whole window, in which a shortcut writes nothing: the toolkit's fields would take the
    /// + of Ctrl + for a letter.
    pub fn window(content: impl Into<Element<'a, Message>>) -> Self {
        Self {
            mute: true,
            ..Self::new(content, false, |_, _| None)
        }
    }

    /// Also takes the focus on a mouse press, so that keys can continue.
    pub fn by_hand(mut self) -> Self {
        self.by_hand = true;
        self
    }

    /// Names it, so that the focus can be sent to it.
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Focus<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if self.enabled {
            let state = tree.state.downcast_mut::<State>();
            operation.focusable(self.id.as_ref(), layout.bounds(), state);
        }
        let content = self.content.as_widget_mut();
        content.operate(&mut tree.children[0], layout, renderer, operation);
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
        let muted = self.mute.then(|| muted(event)).flatten();
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            muted.as_ref().unwrap_or(event),
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
        let state = tree.state.downcast_mut::<State>();
        match event {
            // The ring is for the keyboard; the mouse needs none.
            Event::Mouse(mouse::Event::ButtonPressed(_))
            | Event::Touch(touch::Event::FingerPressed { .. })
                if state.focused != (self.by_hand && cursor.is_over(layout.bounds())) =>
            {
                state.focused = !state.focused;
                shell.request_redraw();
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if state.focused && self.enabled && !shell.is_event_captured() =>
            {
                if modifiers.command() || modifiers.alt() {
                    return;
                }
                if let Some(message) = (self.on_key)(key, *modifiers) {
                    shell.publish(message);
                    shell.capture_event();
                }
            }
            _ => {}
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
        let content = self.content.as_widget();
        content.draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
        if self.enabled && tree.state.downcast_ref::<State>().focused {
            let ring = renderer::Quad {
                bounds: layout.bounds().expand(measure::RING),
                border: border::rounded(measure::CORNER + measure::RING)
                    .width(measure::RING)
                    .color(theme.materials().cornflower),
                ..renderer::Quad::default()
            };
            renderer::Renderer::fill_quad(renderer, ring, Color::TRANSPARENT);
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
        let content = self.content.as_widget();
        content.mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let content = self.content.as_widget_mut();
        content.overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}

/// A shortcut's key without the text that it would write. With Alt it may be a letter of the
/// layout's own.
fn muted(event: &Event) -> Option<Event> {
    let Event::Keyboard(pressed) = event else {
        return None;
    };
    let mut pressed = pressed.clone();
    match &mut pressed {
        keyboard::Event::KeyPressed {
            modifiers, text, ..
        } if modifiers.command() && !modifiers.alt() => *text = None,
        _ => return None,
    }
    Some(Event::Keyboard(pressed))
}

impl<'a, Message: 'a> From<Focus<'a, Message>> for Element<'a, Message> {
    fn from(focus: Focus<'a, Message>) -> Self {
        Element::new(focus)
    }
}

/// Sends the focus to the next thing, from the last to the first.
pub fn focus_next<Message: Send + 'static>() -> Task<Message> {
    widget::operate(operation::then(focusable::count(), |count| {
        Move::to(count, count.focused.map_or(0, |at| at + 1))
    }))
}

/// Sends the focus to the thing before, from the first to the last.
pub fn focus_previous<Message: Send + 'static>() -> Task<Message> {
    widget::operate(operation::then(focusable::count(), |count| {
        let last = count.total.saturating_sub(1);
        Move::to(count, count.focused.map_or(last, |at| at + last))
    }))
}

/// Sends the focus to a field, and brings it into sight.
pub fn focus_on<Message: Send + 'static>(id: Id) -> Task<Message> {
    widget::operate(Move::new(Goal::Field(id)))
}

/// Brings a marked spot into sight; the focus stays.
pub fn show<Message: Send + 'static>(id: Id) -> Task<Message> {
    widget::operate(Move::new(Goal::Spot(id)))
}

/// The search text.
enum Goal {
    /// A thing by its place in the order of Tab.
    Place(usize),
    /// A field by its name.
    Field(Id),
    /// A spot by its name; it takes no focus.
    Spot(Id),
}

/// Gives the focus to one thing and brings it into sight.
struct Move {
    goal: Goal,
    at: usize,
    scrolls: Vec<Seen>,
    inside: Vec<usize>,
    entering: Option<usize>,
    target: Option<(Rectangle, Vec<usize>)>,
}

/// A scrolled area, in the order of the tree.
#[derive(Clone, Copy)]
struct Seen {
    bounds: Rectangle,
    translation: Vector,
}

impl Move {
    fn to(count: focusable::Count, to: usize) -> Self {
        Self::new(Goal::Place(to.checked_rem(count.total).unwrap_or(0)))
    }

    fn new(goal: Goal) -> Self {
        Self {
            goal,
            at: 0,
            scrolls: Vec::new(),
            inside: Vec::new(),
            entering: None,
            target: None,
        }
    }

    /// How far each scrolled area around the target must move so that it is seen.
    fn shifts(&self) -> Vec<(usize, f32)> {
        let Some((target, around)) = &self.target else {
            return Vec::new();
        };
        around
            .iter()
            .filter_map(|index| {
                let seen = self.scrolls.get(*index)?;
                let top = target.y - seen.translation.y - seen.bounds.y - space::SMALL;
                let bottom = top + target.height + space::LARGE - seen.bounds.height;
                let by = if top < 0.0 {
                    top
                } else {
                    bottom.max(0.0).min(top)
                };
                (by != 0.0).then_some((*index, by))
            })
            .collect()
    }
}

impl<T: Send + 'static> Operation<T> for Move {
    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let meant = match &self.goal {
            Goal::Place(place) => *place == self.at,
            Goal::Field(field) => id == Some(field),
            Goal::Spot(_) => return,
        };
        if meant {
            state.focus();
            self.target = Some((bounds, self.inside.clone()));
        } else {
            state.unfocus();
        }
        self.at += 1;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if matches!(&self.goal, Goal::Spot(spot) if id == Some(spot)) {
            self.target = Some((bounds, self.inside.clone()));
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.entering = Some(self.scrolls.len());
        self.scrolls.push(Seen {
            bounds,
            translation,
        });
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        let entered = self.entering.take();
        self.inside.extend(entered);
        operate(self);
        if entered.is_some() {
            self.inside.pop();
        }
    }

    fn finish(&self) -> Outcome<T> {
        match self.shifts() {
            shifts if shifts.is_empty() => Outcome::None,
            shifts => Outcome::Chain(Box::new(Shift { shifts, at: 0 })),
        }
    }
}

/// Moves scrolled areas, named by their order in the tree.
struct Shift {
    shifts: Vec<(usize, f32)>,
    at: usize,
}

impl<T> Operation<T> for Shift {
    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some((_, by)) = self.shifts.iter().find(|(index, _)| *index == self.at) {
            state.scroll_by(AbsoluteOffset { x: 0.0, y: *by }, bounds, content_bounds);
        }
        self.at += 1;
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }
}
