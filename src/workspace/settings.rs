//! What the program remembers of the user's choices; nothing about anybody.

use crate::address::Script;
use crate::facility::{CardLanguage, NameForm};
use crate::template::Writer;
use crate::words::UiLanguage;
use serde::{Deserialize, Serialize};

/// The choices.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The program's language; the system's where none was chosen.
    #[serde(rename = "tongue")]
    pub ui_language: Option<UiLanguage>,
    /// Light, dark, strong.
    pub look: Look,
    /// The size of everything, in percent.
    pub zoom: u16,
    /// Who writes.
    pub writer: Option<Writer>,
    /// The language of the cards.
    pub language: Option<CardLanguage>,
    /// What is printed on, by id.
    pub product: Option<String>,
    /// The picture on the front, by id.
    pub picture: Option<String>,
    /// Where the cards are posted, by the country's code.
    pub posted_from: Option<String>,
    /// In which letters the address stands, where it is not the usual way.
    pub script: Option<Script>,
    /// How the addressee is named, where it is not the country's own form.
    pub name_form: Option<NameForm>,
    /// The printer, by its name.
    pub printer: Option<String>,
    /// Whether what was printed is kept, so that it can be printed again. Off: it says who wrote
    /// to whom.
    pub keep_jobs: bool,
    /// Drafts that were not touched for so many days are deleted at the start; 0 for never.
    pub draft_days: u16,
    /// Whether the user was told of that.
    pub draft_days_told: bool,
    /// How many days a card takes on its way, as the user estimates; no source gives it.
    pub days_on_the_way: Option<u16>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            ui_language: None,
            look: Look::default(),
            zoom: 100,
            writer: None,
            language: None,
            product: None,
            picture: None,
            posted_from: None,
            script: None,
            name_form: None,
            printer: None,
            keep_jobs: false,
            draft_days: 7,
            draft_days_told: false,
            days_on_the_way: None,
        }
    }
}

/// The steps of the zoom, in percent.
const ZOOM: [u16; 11] = [80, 90, 100, 110, 125, 150, 175, 200, 225, 250, 300];

impl Settings {
    /// One step larger.
    pub fn zoom_in(&mut self) {
        let next = ZOOM.into_iter().find(|step| *step > self.zoom);
        self.zoom = next.unwrap_or(self.zoom);
    }

    /// One step smaller.
    pub fn zoom_out(&mut self) {
        let next = ZOOM.into_iter().rev().find(|step| *step < self.zoom);
        self.zoom = next.unwrap_or(self.zoom);
    }

    /// The size of everything as a factor.
    pub fn scale(&self) -> f32 {
        f32::from(self.zoom.clamp(ZOOM[0], ZOOM[ZOOM.len() - 1])) / 100.0
    }
}

/// How the window looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Look {
    /// As the system is set.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Black on white.
    StrongLight,
    /// White on black.
    StrongDark,
}

impl Look {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::System,
        Self::Light,
        Self::Dark,
        Self::StrongLight,
        Self::StrongDark,
    ];

    /// The word for it in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::System => "app-look-system",
            Self::Light => "app-look-light",
            Self::Dark => "app-look-dark",
            Self::StrongLight => "app-look-strong-light",
            Self::StrongDark => "app-look-strong-dark",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zoom_goes_from_80_to_300() {
        let mut settings = Settings::default();
        for _ in 0..20 {
            settings.zoom_in();
        }
        assert_eq!(settings.zoom, 300);
        for _ in 0..20 {
            settings.zoom_out();
        }
        assert_eq!(settings.zoom, 80);
    }
}
