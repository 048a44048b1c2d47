//! The styles of iced's widgets in our theme: by role, never by colour.

use super::{Theme, measure};
use iced::overlay::menu;
use iced::widget::{
    button, checkbox, container, pick_list, progress_bar, rule, scrollable, text, text_editor,
    text_input,
};
use iced::{Background, Border, Color, Shadow, border};

/// The role of a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonRole {
    /// The one thing to do next.
    Main,
    /// Another thing to do.
    #[default]
    Plain,
    /// A choice that stands alone, rounded.
    Chip {
        /// Whether it is chosen.
        on: bool,
    },
    /// One of several that stand together.
    Segment {
        /// Whether it is chosen.
        on: bool,
    },
    /// Words that lead somewhere.
    Link,
    /// Quiet words that do something.
    Quiet,
    /// A page's name in the bar.
    Tab {
        /// Whether the page is open.
        on: bool,
    },
    /// A line that leads somewhere, as high as what stands in it.
    Entry,
    /// A person's row.
    Row {
        /// Whether it is chosen.
        on: bool,
    },
}

/// The role of a surface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Surface {
    /// None of its own.
    #[default]
    Clear,
    /// The window's background.
    Paper,
    /// A panel with a line around it.
    Sheet,
    /// A line around, nothing behind.
    Frame,
    /// The card itself: paper is white in every light.
    Card,
    /// One layer of the card's shadow.
    Shade,
    /// Something to know before going on.
    Notice,
    /// Something that stops.
    Stop,
    /// A line below or beside.
    Mark,
}

/// The colour of words, by what they say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// As the surface has it.
    #[default]
    Plain,
    /// Text, whatever the surface.
    Ink,
    /// Secondary.
    Pencil,
    /// Can be acted on.
    Cornflower,
    /// Released, cannot be sent.
    Stamp,
    /// Checked recently.
    Moss,
    /// Please check.
    Straw,
}

impl text::Catalog for Theme {
    type Class<'a> = Tone;

    fn default<'a>() -> <Self as text::Catalog>::Class<'a> {
        Tone::Plain
    }

    fn style(&self, tone: &Tone) -> text::Style {
        let m = self.materials();
        text::Style {
            color: match tone {
                Tone::Plain => None,
                Tone::Ink => Some(m.ink),
                Tone::Pencil => Some(m.pencil),
                Tone::Cornflower => Some(m.cornflower),
                Tone::Stamp => Some(m.stamp),
                Tone::Moss => Some(m.moss),
                Tone::Straw => Some(m.straw),
            },
        }
    }
}

impl button::Catalog for Theme {
    type Class<'a> = ButtonRole;

    fn default<'a>() -> <Self as button::Catalog>::Class<'a> {
        ButtonRole::default()
    }

    fn style(&self, role: &ButtonRole, status: button::Status) -> button::Style {
        let m = self.materials();
        let hovered = matches!(status, button::Status::Hovered | button::Status::Pressed);
        let disabled = status == button::Status::Disabled;
        let round = border::rounded(measure::CORNER);
        let lined = round
            .width(measure::LINE)
            .color(if hovered { m.pencil } else { m.line });
        let (background, text, border) = match *role {
            ButtonRole::Main if disabled => (Some(m.line), m.pencil, round),
            ButtonRole::Main if hovered => (Some(m.ink), m.paper, round),
            ButtonRole::Main => (Some(m.cornflower), m.on_cornflower, round),
            ButtonRole::Plain if disabled => (Some(m.sheet), m.pencil, lined),
            ButtonRole::Plain => (Some(m.sheet), m.ink, lined),
            ButtonRole::Chip { on: true } => (
                Some(m.chosen),
                m.cornflower,
                lined.rounded(measure::TARGET).color(m.cornflower),
            ),
            ButtonRole::Chip { on: false } => {
                (Some(m.sheet), m.ink, lined.rounded(measure::TARGET))
            }
            ButtonRole::Segment { on: true } => (Some(m.chosen), m.cornflower, round),
            ButtonRole::Segment { on: false } if hovered => (Some(m.paper), m.ink, round),
            ButtonRole::Segment { on: false } => (None, m.ink, round),
            ButtonRole::Link if hovered => (None, m.ink, round),
            ButtonRole::Link => (None, m.cornflower, round),
            ButtonRole::Quiet if hovered => (None, m.ink, round),
            ButtonRole::Quiet => (None, m.pencil, round),
            ButtonRole::Tab { on } => (None, if on || hovered { m.ink } else { m.pencil }, round),
            ButtonRole::Entry if hovered => (Some(m.paper), m.ink, round),
            ButtonRole::Entry => (None, m.ink, round),
            ButtonRole::Row { on: true } => (Some(m.chosen), m.ink, round),
            ButtonRole::Row { on: false } if hovered => (Some(m.sheet), m.ink, round),
            ButtonRole::Row { on: false } => (None, m.ink, round),
        };
        button::Style {
            background: background.map(Background::Color),
            text_color: text,
            border,
            shadow: Shadow::default(),
            snap: true,
        }
    }
}

impl container::Catalog for Theme {
    type Class<'a> = Surface;

    fn default<'a>() -> <Self as container::Catalog>::Class<'a> {
        Surface::Clear
    }

    fn style(&self, surface: &Surface) -> container::Style {
        let m = self.materials();
        let style = container::Style::default();
        let lined = |color: Color| {
            let round = border::rounded(measure::CORNER);
            round.width(measure::LINE).color(color)
        };
        match surface {
            Surface::Clear => style,
            Surface::Paper => style.background(m.paper),
            Surface::Sheet => style.background(m.sheet).border(lined(m.line)),
            Surface::Frame => style.border(lined(m.line)),
            Surface::Card => style.background(Color::WHITE),
            Surface::Shade => style
                .background(m.shadow)
                .border(border::rounded(measure::CORNER)),
            Surface::Notice => style.background(m.sheet).border(lined(m.straw)),
            Surface::Stop => style.background(m.sheet).border(lined(m.stamp)),
            Surface::Mark => style.background(m.cornflower),
        }
    }
}

impl rule::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> <Self as rule::Catalog>::Class<'a> {}

    fn style(&self, (): &()) -> rule::Style {
        rule::Style {
            color: self.materials().line,
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        }
    }
}

impl text_input::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> <Self as text_input::Catalog>::Class<'a> {}

    fn style(&self, (): &(), status: text_input::Status) -> text_input::Style {
        let m = self.materials();
        let focused = matches!(status, text_input::Status::Focused { .. });
        text_input::Style {
            background: m.sheet.into(),
            border: field_border(self, focused, status == text_input::Status::Hovered),
            icon: m.pencil,
            placeholder: m.pencil,
            value: m.ink,
            selection: m.cornflower.scale_alpha(SELECTION),
        }
    }
}

impl text_editor::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> <Self as text_editor::Catalog>::Class<'a> {}

    fn style(&self, (): &(), status: text_editor::Status) -> text_editor::Style {
        let m = self.materials();
        let focused = matches!(status, text_editor::Status::Focused { .. });
        text_editor::Style {
            background: m.sheet.into(),
            border: Border {
                color: if focused {
                    m.cornflower
                } else {
                    Color::TRANSPARENT
                },
                width: if focused { measure::RING } else { 0.0 },
                radius: measure::CORNER.into(),
            },
            placeholder: m.pencil,
            value: m.ink,
            selection: m.cornflower.scale_alpha(SELECTION),
        }
    }
}

/// Selected text shows through its mark.
const SELECTION: f32 = 0.3;

/// The line around a field: a ring while it has the focus.
fn field_border(theme: &Theme, focused: bool, hovered: bool) -> Border {
    let m = theme.materials();
    let round = border::rounded(measure::CORNER);
    match (focused, hovered) {
        (true, _) => round.width(measure::RING).color(m.cornflower),
        (false, true) => round.width(measure::LINE).color(m.pencil),
        (false, false) => round.width(measure::LINE).color(m.line),
    }
}

impl scrollable::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> <Self as scrollable::Catalog>::Class<'a> {}

    fn style(&self, (): &(), status: scrollable::Status) -> scrollable::Style {
        let m = self.materials();
        let active = matches!(status, scrollable::Status::Active { .. });
        let round = border::rounded(measure::CORNER);
        let rail = scrollable::Rail {
            background: None,
            border: round,
            scroller: scrollable::Scroller {
                background: if active { m.line } else { m.pencil }.into(),
                border: round,
            },
        };
        scrollable::Style {
            container: container::Style::default(),
            vertical_rail: rail,
            horizontal_rail: rail,
            gap: None,
            auto_scroll: scrollable::AutoScroll {
                background: m.sheet.into(),
                border: round.width(measure::LINE).color(m.line),
                shadow: Shadow::default(),
                icon: m.pencil,
            },
        }
    }
}

impl pick_list::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> <Self as pick_list::Catalog>::Class<'a> {}

    fn style(&self, (): &(), status: pick_list::Status) -> pick_list::Style {
        let m = self.materials();
        let open = matches!(status, pick_list::Status::Opened { .. });
        pick_list::Style {
            text_color: m.ink,
            placeholder_color: m.pencil,
            handle_color: m.pencil,
            background: m.sheet.into(),
            border: field_border(self, open, status == pick_list::Status::Hovered),
        }
    }
}

impl menu::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> <Self as menu::Catalog>::Class<'a> {}

    fn style(&self, (): &()) -> menu::Style {
        let m = self.materials();
        menu::Style {
            background: m.sheet.into(),
            border: border::rounded(measure::CORNER)
                .width(measure::LINE)
                .color(m.pencil),
            text_color: m.ink,
            selected_text_color: m.cornflower,
            selected_background: m.chosen.into(),
            shadow: Shadow::default(),
        }
    }
}

impl checkbox::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> <Self as checkbox::Catalog>::Class<'a> {}

    fn style(&self, (): &(), status: checkbox::Status) -> checkbox::Style {
        let m = self.materials();
        let checked = matches!(
            status,
            checkbox::Status::Active { is_checked: true }
                | checkbox::Status::Hovered { is_checked: true }
                | checkbox::Status::Disabled { is_checked: true }
        );
        let hovered = matches!(status, checkbox::Status::Hovered { .. });
        checkbox::Style {
            background: if checked { m.cornflower } else { m.sheet }.into(),
            icon_color: m.on_cornflower,
            border: border::rounded(space_of_a_tick())
                .width(measure::LINE)
                .color(match (checked, hovered) {
                    (true, _) => m.cornflower,
                    (false, true) => m.ink,
                    (false, false) => m.pencil,
                }),
            text_color: Some(m.ink),
        }
    }
}

fn space_of_a_tick() -> f32 {
    super::space::HAIR
}

impl progress_bar::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> <Self as progress_bar::Catalog>::Class<'a> {}

    fn style(&self, (): &()) -> progress_bar::Style {
        let m = self.materials();
        progress_bar::Style {
            background: m.line.into(),
            bar: m.cornflower.into(),
            border: border::rounded(measure::CORNER),
        }
    }
}
