//! The choices, and the theme that each look stands for.

pub use crate::workspace::{Look, Settings};

use super::theme::Theme;
use iced::theme::Mode;

impl Look {
    /// The theme; `None` follows the system.
    pub fn theme(self) -> Option<Theme> {
        match self {
            Self::System => None,
            Self::Light => Some(Theme::new(Mode::Light, false)),
            Self::Dark => Some(Theme::new(Mode::Dark, false)),
            Self::StrongLight => Some(Theme::new(Mode::Light, true)),
            Self::StrongDark => Some(Theme::new(Mode::Dark, true)),
        }
    }
}
