//! The widgets of the window: iced's in our roles, each reachable by key.

mod beside;
mod cut;
pub mod editor;
mod field;
mod focus;
mod mark;
mod rows;

pub use beside::{Beside, Place, caret_id};
pub use cut::Cut;
pub use field::{field, lines};
pub use focus::{Focus, focus_next, focus_on, focus_previous, show};
pub use mark::{Mark, Sign, mark};
pub use rows::{Rows, Scroll};

use crate::gui::theme::{
    ButtonRole, Element, SANS, SANS_BOLD, SERIF, Surface, Theme, Tone, measure, size, space,
};
use iced::keyboard::{Key, key::Named};
use iced::widget::{
    Button, Container, Row, Text, button, checkbox, container, pick_list, row, scrollable, text,
};
use iced::{Alignment, Fill, Shrink};

/// Text that is read.
pub fn body<'a>(words: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    Text::new(words).size(size::BODY).line_height(size::LINE)
}

/// Secondary text.
pub fn small<'a>(words: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    Text::new(words).size(size::SMALL).line_height(size::LINE)
}

/// Secondary text in pencil.
pub fn note<'a>(words: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    small(words).class(Tone::Pencil)
}

/// What is pointed out.
pub fn strong<'a>(words: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    body(words).font(SANS_BOLD)
}

/// A heading.
pub fn heading<'a>(words: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    Text::new(words)
        .size(size::LARGE)
        .line_height(size::LINE)
        .font(SERIF)
}

/// A person's name in a row.
pub fn name(words: String) -> Cut {
    Cut::new(words, SERIF, size::NAME, Tone::Plain)
}

/// Secondary text that stays on one line.
pub fn brief(words: String) -> Cut {
    Cut::new(words, SANS, size::SMALL, Tone::Pencil)
}

/// The name of a page or of the person who is written to.
pub fn title<'a>(words: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    Text::new(words)
        .size(size::TITLE)
        .line_height(size::LINE)
        .font(SERIF)
}

/// A button in a role; Enter and Space press it too.
pub fn role_button<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    role: ButtonRole,
    on_press: Option<Message>,
) -> Element<'a, Message> {
    let padding = match role {
        ButtonRole::Link | ButtonRole::Quiet | ButtonRole::Tab { .. } => [0.0, 0.0],
        ButtonRole::Chip { .. } => [0.0, space::MEDIUM],
        ButtonRole::Segment { .. } => [0.0, space::MEDIUM],
        ButtonRole::Main | ButtonRole::Plain => [0.0, space::LARGE],
        ButtonRole::Entry => [space::HAIR, space::SMALL],
        ButtonRole::Row { .. } => [space::SMALL, space::MEDIUM],
    };
    let content = content.into();
    let button: Button<'a, Message, Theme> = match height_of(role) {
        Some(height) => button(container(content).center_y(Fill)).height(height),
        None => button(content),
    };
    let button = button
        .padding(padding)
        .class(role)
        .on_press_maybe(on_press.clone());
    Focus::new(button, on_press.is_some(), move |key, _| match key {
        Key::Named(Named::Enter | Named::Space) => on_press.clone(),
        _ => None,
    })
    .into()
}

/// How high it is; `None` for as high as what stands in it.
fn height_of(role: ButtonRole) -> Option<f32> {
    match role {
        ButtonRole::Main | ButtonRole::Plain => Some(measure::TARGET + space::SMALL),
        ButtonRole::Tab { .. } => Some(measure::BAR),
        ButtonRole::Row { .. } => Some(measure::ROW),
        ButtonRole::Chip { .. }
        | ButtonRole::Segment { .. }
        | ButtonRole::Link
        | ButtonRole::Quiet => Some(measure::TARGET),
        ButtonRole::Entry => None,
    }
}

/// The one thing to do next, with its key.
pub fn main_action<'a, Message: Clone + 'a>(
    words: impl text::IntoFragment<'a>,
    key: &'static str,
    on_press: Option<Message>,
) -> Element<'a, Message> {
    role_button(with_key(body(words), key), ButtonRole::Main, on_press)
}

/// Another thing to do, with its key where it has one.
pub fn action<'a, Message: Clone + 'a>(
    words: impl text::IntoFragment<'a>,
    key: &'static str,
    on_press: Option<Message>,
) -> Element<'a, Message> {
    role_button(with_key(body(words), key), ButtonRole::Plain, on_press)
}

/// Words with the key that does the same.
fn with_key<'a, Message: 'a>(words: Text<'a, Theme>, key: &'static str) -> Row<'a, Message, Theme> {
    let row = row![words].spacing(space::SMALL).align_y(Alignment::Center);
    if key.is_empty() {
        row
    } else {
        row.push(small(key))
    }
}

/// A choice that stands alone.
pub fn chip<'a, Message: Clone + 'a>(
    words: impl text::IntoFragment<'a>,
    on: bool,
    on_press: Message,
) -> Element<'a, Message> {
    role_button(small(words), ButtonRole::Chip { on }, Some(on_press))
}

/// Words that lead somewhere.
pub fn link<'a, Message: Clone + 'a>(
    words: impl text::IntoFragment<'a>,
    on_press: Message,
) -> Element<'a, Message> {
    role_button(small(words), ButtonRole::Link, Some(on_press))
}

/// A quiet button; disabled without a message.
pub fn quiet<'a, Message: Clone + 'a>(
    words: impl text::IntoFragment<'a>,
    on_press: Option<Message>,
) -> Element<'a, Message> {
    role_button(small(words), ButtonRole::Quiet, on_press)
}

/// Several choices of which one holds, side by side.
pub fn segments<'a, T: Copy + PartialEq, Message: Clone + 'a>(
    choices: impl IntoIterator<Item = (T, String)>,
    chosen: Option<T>,
    on_choose: impl Fn(T) -> Message,
) -> Element<'a, Message> {
    let all = choices.into_iter().map(|(choice, words)| {
        let on = chosen == Some(choice);
        role_button(
            body(words),
            ButtonRole::Segment { on },
            Some(on_choose(choice)),
        )
    });
    sheet(Row::with_children(all)).padding(measure::LINE).into()
}

/// A choice from a list that opens; the arrow keys change it too.
pub fn select<'a, T: Clone + PartialEq + ToString + 'a, Message: Clone + 'a>(
    choices: Vec<T>,
    chosen: Option<T>,
    on_choose: impl Fn(T) -> Message + Clone + 'a,
) -> Element<'a, Message> {
    let at = chosen
        .as_ref()
        .and_then(|chosen| choices.iter().position(|c| c == chosen));
    let all = choices.clone();
    let by_key = on_choose.clone();
    let list = pick_list(choices, chosen, on_choose)
        .width(Fill)
        .padding([space::SMALL, space::MEDIUM])
        .text_size(size::BODY)
        .text_line_height(size::LINE);
    Focus::new(list, true, move |key, _| {
        let next = match key {
            Key::Named(Named::ArrowDown) => at.map_or(0, |at| at + 1),
            Key::Named(Named::ArrowUp) => at?.checked_sub(1)?,
            _ => return None,
        };
        all.get(next).cloned().map(&by_key)
    })
    .by_hand()
    .into()
}

/// A panel with a line around it.
pub fn sheet<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Container<'a, Message, Theme> {
    container(content.into()).class(Surface::Sheet)
}

/// A panel that says something before one goes on.
pub fn notice<'a, Message: 'a>(
    surface: Surface,
    content: impl Into<Element<'a, Message>>,
) -> Container<'a, Message, Theme> {
    container(content.into())
        .class(surface)
        .padding(space::LARGE)
        .width(Fill)
}

/// Chips and the like, one after another, in as many lines as they need.
pub fn flow<'a, Message: 'a>(
    things: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    Row::with_children(things)
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .width(Shrink)
        .wrap()
        .vertical_spacing(space::SMALL)
        .into()
}

/// A choice that is made or not.
pub fn tick<'a, Message: Clone + 'a>(
    words: impl text::IntoFragment<'a>,
    on: bool,
    on_toggle: impl Fn(bool) -> Message + Clone + 'a,
) -> Element<'a, Message> {
    let by_key = on_toggle.clone();
    let tick = checkbox(on)
        .label(words)
        .text_size(size::BODY)
        .spacing(space::SMALL)
        .on_toggle(on_toggle);
    let tick = container(tick).center_y(measure::TARGET);
    Focus::new(tick, true, move |key, _| match key {
        Key::Named(Named::Space | Named::Enter) => Some(by_key(!on)),
        _ => None,
    })
    .into()
}

/// A page of running text or of settings: one column, not too wide.
pub fn page<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let page = container(content.into())
        .max_width(measure::PAGE)
        .width(Fill);
    scrolled(container(page).padding(space::VAST).center_x(Fill))
}

/// A scrollable area with a thin_scrollbar bar.
pub fn scrolled<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    scrollable(content)
        .direction(thin_scrollbar())
        .width(Fill)
        .height(Fill)
        .into()
}

/// The bar of everything that is scrolled.
pub fn thin_scrollbar() -> scrollable::Direction {
    let bar = scrollable::Scrollbar::new()
        .width(measure::SCROLL)
        .scroller_width(measure::SCROLL);
    scrollable::Direction::Vertical(bar)
}
