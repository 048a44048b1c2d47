//! A state with its sign.

use crate::gui::theme::{Element, SANS_BOLD, Theme, Tone, size, space};
use crate::gui::widget::small;
use iced::advanced::text::Renderer as _;
use iced::widget::{Text, row};
use iced::{Alignment, Renderer};

/// A short mark, a word and its tone: a state is never a colour alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// What stands before the word.
    pub sign: Sign,
    /// The state in a word.
    pub word: String,
    /// The tone of both.
    pub tone: Tone,
}

/// The signs that stand before a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// All is well.
    Tick,
    /// Something is to be looked at.
    Question,
    /// Cancels the deletion.
    Cross,
}

/// A state: its sign and its word in one tone.
pub fn mark<'a, Message: 'a>(mark: Mark) -> Element<'a, Message> {
    let sign: Text<'a, Theme> = match mark.sign {
        Sign::Tick => Text::new(Renderer::CHECKMARK_ICON.to_string())
            .font(Renderer::ICON_FONT)
            .size(size::SIGN),
        Sign::Question => small("?").font(SANS_BOLD),
        Sign::Cross => small("×").font(SANS_BOLD),
    };
    row![sign.class(mark.tone), small(mark.word).class(mark.tone)]
        .spacing(space::HAIR)
        .align_y(Alignment::Center)
        .into()
}
