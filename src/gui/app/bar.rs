//! The bar at the top: pages, age of the list, zoom, help.

use crate::gui::describe;
use crate::gui::theme::{ButtonRole, Element, Surface, measure, space};
use crate::gui::widget::{body, flow, mark, note, role_button, small, title};
use crate::workspace::{Settings, Workspace};
use iced::widget::{column, container, row};
use iced::{Alignment, Bottom, Fill};

/// Messages of the bar.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another page.
    PageChosen(Page),
    /// Larger.
    ZoomedIn,
    /// Smaller.
    ZoomedOut,
}

/// The pages of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// People, letter, card.
    #[default]
    Write,
    /// Birthdays and round numbers of days.
    Dates,
    /// One text to several.
    Batch,
    /// Lists, places, settings.
    Data,
    /// Help.
    Help,
}

impl Page {
    /// Those that stand at the left, with their words.
    const TABS: [(Self, &str); 4] = [
        (Self::Write, "app-page-write"),
        (Self::Dates, "app-page-dates"),
        (Self::Batch, "app-page-several"),
        (Self::Data, "app-page-data"),
    ];
}

/// The bar, for a window of this width. A narrow one has its pages on a line of their own.
pub fn view<'a>(
    workspace: &Workspace,
    settings: &Settings,
    open: Page,
    several: usize,
    width: f32,
) -> Element<'a, Message> {
    let words = &workspace.words;
    let name = container(title(words.say("app-title"))).center_y(measure::BAR);
    let tabs = Page::TABS.map(|(page, key)| {
        let text = match (page, several) {
            (Page::Batch, 1..) => words.say_with("app-page-several-n", &[("n", several.into())]),
            _ => words.say(key),
        };
        tab(text, page, page == open)
    });
    let zoom = [("percent", i64::from(settings.zoom).into())];
    let zoom = row![
        sign("−", Message::ZoomedOut),
        note(words.say_with("app-zoom", &zoom)),
        sign("+", Message::ZoomedIn),
    ]
    .align_y(Alignment::Center);
    let help = role_button(
        row![small(words.say("app-page-help")), note("F1")].spacing(space::HAIR),
        ButtonRole::Quiet,
        Some(Message::PageChosen(Page::Help)),
    );
    let right = row![zoom, help]
        .spacing(space::SMALL)
        .align_y(Alignment::Center);
    let bar: Element<'a, Message> = if width >= measure::STEPS {
        let mut left = row![name].spacing(space::WIDE).align_y(Alignment::Center);
        for tab in tabs {
            left = left.push(tab);
        }
        let mut bar = row![container(left).width(Fill)]
            .spacing(space::LARGE)
            .align_y(Alignment::Center);
        if width >= measure::FOLD {
            bar = bar.push(mark(describe::list_age(workspace)));
        }
        bar.push(right).into()
    } else {
        let first = row![container(name).width(Fill), right].align_y(Alignment::Center);
        column![first, flow(tabs)].into()
    };
    container(bar).padding([0.0, space::WIDE]).into()
}

/// A sign button, as wide as a click target.
fn sign<'a>(sign: &'a str, message: Message) -> Element<'a, Message> {
    let sign = container(small(sign)).center_x(measure::TARGET);
    role_button(sign, ButtonRole::Quiet, Some(message))
}

/// A page's name; the open one stands on a line.
fn tab<'a>(words: String, page: Page, on: bool) -> Element<'a, Message> {
    let line = container(iced::widget::space())
        .width(Fill)
        .height(measure::RING)
        .class(if on { Surface::Mark } else { Surface::Clear });
    let name = column![container(body(words)).center_y(Fill), line].align_x(Alignment::Center);
    let name = container(name).width(iced::Shrink).align_y(Bottom);
    role_button(
        name,
        ButtonRole::Tab { on },
        Some(Message::PageChosen(page)),
    )
}
