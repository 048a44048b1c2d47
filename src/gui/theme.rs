//! The design tokens of the window: colours, spacings, text sizes, fonts.
//!
//! Views use these names; no view holds a raw number or colour.

mod catalog;

pub use catalog::{ButtonRole, Surface, Tone};

use crate::workspace::Look;
use iced::font::{Family, Weight};
use iced::theme::{Base, Mode, Palette, Style};
use iced::{Color, Font, color};

/// An element drawn in our own materials.
pub type Element<'a, Message> = iced::Element<'a, Message, Theme>;

/// Distances between things, in logical pixels.
pub mod space {
    /// Between a thing and its mark.
    pub const HAIR: f32 = 4.0;
    /// Between things of one kind.
    pub const SMALL: f32 = 8.0;
    /// Between a label and what it labels.
    pub const MEDIUM: f32 = 12.0;
    /// Inside a sheet.
    pub const LARGE: f32 = 16.0;
    /// Around a column.
    pub const WIDE: f32 = 24.0;
    /// Between parts that have nothing to do with each other.
    pub const VAST: f32 = 32.0;
}

/// Sizes of text, in logical pixels. Nothing is smaller than the first.
pub mod size {
    /// Secondary text.
    pub const SMALL: f32 = 13.0;
    /// What is read.
    pub const BODY: f32 = 15.0;
    /// Names in a row.
    pub const NAME: f32 = 17.0;
    /// Headings.
    pub const LARGE: f32 = 18.0;
    /// The name of the person, the program's own.
    pub const TITLE: f32 = 24.0;
    /// The tick of the icon font, as high as small text's capitals.
    pub const SIGN: f32 = 11.0;
    /// Text lines stand this far apart, in parts of their size.
    pub const LINE: f32 = 1.35;
}

/// Measures of the parts of the window, in logical pixels.
pub mod measure {
    /// Nothing that can be pressed is lower.
    pub const TARGET: f32 = 32.0;
    /// The bar at the top.
    pub const BAR: f32 = 52.0;
    /// The column of people.
    pub const PEOPLE: f32 = 328.0;
    /// The column of the card.
    pub const CARD: f32 = 440.0;
    /// The shadow around the card.
    pub const SHADE: f32 = 7.0;
    /// A cell of a table that is looked at.
    pub const CELL: f32 = 160.0;
    /// A person's row.
    pub const ROW: f32 = 60.0;
    /// How wide the bar of a scrolled area is.
    pub const SCROLL: f32 = 6.0;
    /// Corners.
    pub const CORNER: f32 = 6.0;
    /// Lines around sheets.
    pub const LINE: f32 = 1.0;
    /// The ring around what has the focus, and the mark at a chosen row.
    pub const RING: f32 = 2.0;
    /// A narrower letter has its parts one under the other.
    pub const STACK: f32 = 560.0;
    /// Labels before a choice.
    pub const LABEL: f32 = 88.0;
    /// Where the window is narrower, the card folds under the letter.
    pub const FOLD: f32 = 1000.0;
    /// Where it is narrower still, it is one column with three steps.
    pub const STEPS: f32 = 760.0;
    /// The address block beside the person.
    pub const ADDRESS: f32 = 250.0;
    /// The field for the sender's lines.
    pub const SENDER: f32 = 96.0;
    /// A field for a number.
    pub const NUMBER: f32 = 72.0;
    /// A page with a table is no wider.
    pub const WIDE_PAGE: f32 = 1100.0;
    /// A page of running text is no wider.
    pub const PAGE: f32 = 680.0;
}

/// The program's font.
pub const SANS: Font = Font::with_name("PT Sans");
/// The same, for what is pointed out.
pub const SANS_BOLD: Font = Font {
    weight: Weight::Bold,
    ..SANS
};
/// People's names, and the program's.
pub const SERIF: Font = Font {
    family: Family::Name("Literata"),
    weight: Weight::Semibold,
    ..SANS
};

/// The fonts' files, built in: the window looks the same everywhere.
pub const FONTS: [&[u8]; 3] = [
    include_bytes!("../../assets/fonts/PTSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/PTSans-Bold.ttf"),
    include_bytes!("../../assets/fonts/Literata-SemiBold.ttf"),
];

/// The colours, by what they stand for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Materials {
    /// The background.
    pub paper: Color,
    /// Panels, fields and cards.
    pub sheet: Color,
    /// Text.
    pub ink: Color,
    /// Secondary text.
    pub pencil: Color,
    /// Lines around and between.
    pub line: Color,
    /// Behind what is chosen.
    pub chosen: Color,
    /// Behind the letters that a search found.
    pub found: Color,
    /// What can be done, what is chosen.
    pub cornflower: Color,
    /// Text on cornflower.
    pub on_cornflower: Color,
    /// Released, or cannot be sent.
    pub stamp: Color,
    /// Checked recently.
    pub moss: Color,
    /// Old: please check.
    pub straw: Color,
    /// Under the card, one layer of several.
    pub shadow: Color,
}

const LIGHT: Materials = Materials {
    paper: color!(0xFB_F8_F2),
    sheet: color!(0xFF_FF_FF),
    ink: color!(0x1F_24_30),
    pencil: color!(0x5B_62_70),
    line: color!(0xDD_D8_CE),
    chosen: color!(0xE6_EB_F7),
    found: color!(0xF6_E6_B4),
    cornflower: color!(0x36_56_B0),
    on_cornflower: color!(0xFF_FF_FF),
    stamp: color!(0xA6_3A_2C),
    moss: color!(0x2F_6B_4B),
    straw: color!(0x8A_61_00),
    shadow: color!(0x1F_24_30, 0.035),
};

const DARK: Materials = Materials {
    paper: color!(0x1C_1E_22),
    sheet: color!(0x26_29_2E),
    ink: color!(0xEC_E7_DC),
    pencil: color!(0xA9_AD_B5),
    line: color!(0x3C_40_48),
    chosen: color!(0x30_38_4F),
    found: color!(0x43_39_1B),
    cornflower: color!(0x8F_A8_F0),
    on_cornflower: color!(0x1C_1E_22),
    stamp: color!(0xF0_8A_7A),
    moss: color!(0x7F_C7_9E),
    straw: color!(0xE3_B8_4E),
    shadow: color!(0x00_00_00, 0.12),
};

const STRONG_LIGHT: Materials = Materials {
    paper: color!(0xFF_FF_FF),
    sheet: color!(0xFF_FF_FF),
    ink: color!(0x00_00_00),
    pencil: color!(0x26_26_26),
    line: color!(0x00_00_00),
    chosen: color!(0xDC_E6_FF),
    found: color!(0xFF_E0_70),
    cornflower: color!(0x00_2A_8C),
    on_cornflower: color!(0xFF_FF_FF),
    stamp: color!(0x8A_00_00),
    moss: color!(0x00_4A_24),
    straw: color!(0x5A_3C_00),
    shadow: color!(0x00_00_00, 0.0),
};

const STRONG_DARK: Materials = Materials {
    paper: color!(0x00_00_00),
    sheet: color!(0x00_00_00),
    ink: color!(0xFF_FF_FF),
    pencil: color!(0xE2_E2_E2),
    line: color!(0xFF_FF_FF),
    chosen: color!(0x1E_2A_55),
    found: color!(0x4A_3C_00),
    cornflower: color!(0xB4_C6_FF),
    on_cornflower: color!(0x00_00_00),
    stamp: color!(0xFF_B0_A4),
    moss: color!(0x9C_F0_BE),
    straw: color!(0xFF_DC_82),
    shadow: color!(0x00_00_00, 0.0),
};

/// The look of the window: light or dark, quiet or of strong contrast.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    mode: Mode,
    strong: bool,
    materials: Materials,
}

impl Theme {
    /// The theme for a mode of the system, where one is set.
    pub fn new(mode: Mode, strong: bool) -> Self {
        let materials = match (mode, strong) {
            (Mode::Dark, false) => DARK,
            (Mode::Dark, true) => STRONG_DARK,
            (_, false) => LIGHT,
            (_, true) => STRONG_LIGHT,
        };
        Self {
            mode,
            strong,
            materials,
        }
    }

    /// The theme that a look stands for; `None` follows the system.
    pub fn of(look: Look) -> Option<Self> {
        match look {
            Look::System => None,
            Look::Light => Some(Self::new(Mode::Light, false)),
            Look::Dark => Some(Self::new(Mode::Dark, false)),
            Look::StrongLight => Some(Self::new(Mode::Light, true)),
            Look::StrongDark => Some(Self::new(Mode::Dark, true)),
        }
    }

    /// Its materials.
    pub fn materials(&self) -> &Materials {
        &self.materials
    }
}

impl Base for Theme {
    fn default(preference: Mode) -> Self {
        Self::new(preference, false)
    }

    fn mode(&self) -> Mode {
        self.mode
    }

    fn base(&self) -> Style {
        Style {
            background_color: self.materials.paper,
            text_color: self.materials.ink,
        }
    }

    fn palette(&self) -> Option<Palette> {
        None
    }

    fn name(&self) -> &str {
        match (self.mode, self.strong) {
            (Mode::Dark, false) => "dark",
            (Mode::Dark, true) => "strong dark",
            (_, false) => "light",
            (_, true) => "strong light",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast after WCAG 2.2, from the colours' relative luminance.
    fn contrast(one: Color, other: Color) -> f32 {
        let (one, other) = (one.relative_luminance(), other.relative_luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_pair_that_is_drawn_can_be_read() {
        for (mode, strong) in [
            (Mode::Light, false),
            (Mode::Dark, false),
            (Mode::Light, true),
            (Mode::Dark, true),
        ] {
            let theme = Theme::new(mode, strong);
            let m = theme.materials();
            let least = if strong { 7.0 } else { 4.5 };
            for (ground, on) in [("paper", m.paper), ("sheet", m.sheet), ("chosen", m.chosen)] {
                for (name, text) in [
                    ("ink", m.ink),
                    ("pencil", m.pencil),
                    ("cornflower", m.cornflower),
                    ("stamp", m.stamp),
                    ("moss", m.moss),
                    ("straw", m.straw),
                ] {
                    let found = contrast(text, on);
                    assert!(
                        found >= least,
                        "{}: {name} on {ground}: {found:.2}",
                        theme.name()
                    );
                }
            }
            for (name, text) in [("ink", m.ink), ("pencil", m.pencil)] {
                let found = contrast(text, m.found);
                assert!(found >= least, "{}: {name} found: {found:.2}", theme.name());
            }
            let button = contrast(m.on_cornflower, m.cornflower);
            assert!(button >= least, "{}: button {button:.2}", theme.name());
            // Marks: the ring, the line at a chosen row.
            assert!(contrast(m.cornflower, m.chosen) >= 3.0);
        }
    }
}
