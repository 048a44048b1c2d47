//! A list of which only the rows in sight exist: 100,000 people cost no more than twenty.
//!
//! Written by hand because the lists of iced 0.14 lay out all their rows: 100,000 cost 1.4 GB.

use super::Focus;
use crate::gui::theme::Element;
use iced::keyboard::{Key, key::Named};
use iced::widget::{Id, column, operation, scrollable, space};
use iced::{Fill, Task};
use std::ops::Range;

/// Rows beyond the edges of the window, so that fast scrolling shows no gap.
const SPARE: usize = 4;

/// How far a list is scrolled.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Scroll {
    /// From the top, in logical pixels.
    pub offset: f32,
    /// How much of the list is in sight; 0 until it was scrolled for the first time.
    pub height: f32,
}

/// The measures of a list of equal rows.
#[derive(Debug, Clone)]
pub struct Rows {
    id: Id,
    row_height: f32,
}

impl Rows {
    /// A list; its name tells it from others in the window.
    pub fn new(name: &'static str, row_height: f32) -> Self {
        Self {
            id: Id::new(name),
            row_height,
        }
    }

    /// The list with the rows in sight. `window` is the height of the whole window: before the
    /// first scrolling the height of the list is not known.
    pub fn view<'a, Message: 'a>(
        &self,
        count: usize,
        scroll: Scroll,
        window: f32,
        row: impl Fn(usize) -> Element<'a, Message>,
        on_scroll: impl Fn(Scroll) -> Message + 'a,
        on_step: impl Fn(isize) -> Message + 'a,
    ) -> Element<'a, Message> {
        let seen = self.in_sight(count, scroll, window);
        let above = space().height(seen.start as f32 * self.row_height);
        let below = space().height((count - seen.end) as f32 * self.row_height);
        let page = (scroll.height.max(self.row_height) / self.row_height) as isize;
        let rows = seen.map(row);
        let list = scrollable(column![above].extend(rows).push(below).width(Fill))
            .id(self.id.clone())
            .direction(super::thin_scrollbar())
            .width(Fill)
            .height(Fill)
            .on_scroll(move |viewport| {
                on_scroll(Scroll {
                    offset: viewport.absolute_offset().y,
                    height: viewport.bounds().height,
                })
            });
        Focus::new(list, count > 0, move |key, _| match key {
            Key::Named(Named::ArrowDown) => Some(on_step(1)),
            Key::Named(Named::ArrowUp) => Some(on_step(-1)),
            Key::Named(Named::PageDown) => Some(on_step(page)),
            Key::Named(Named::PageUp) => Some(on_step(-page)),
            Key::Named(Named::Home) => Some(on_step(isize::MIN)),
            Key::Named(Named::End) => Some(on_step(isize::MAX)),
            _ => None,
        })
        .into()
    }

    /// The rows that exist.
    fn in_sight(&self, count: usize, scroll: Scroll, window: f32) -> Range<usize> {
        let height = scroll.height.max(window);
        let first = (scroll.offset / self.row_height) as usize;
        let rows = (height / self.row_height).ceil() as usize;
        let start = first.saturating_sub(SPARE).min(count);
        start..(first + rows + SPARE).min(count)
    }

    /// Scrolls as little as needed to bring a row into sight.
    pub fn show<Message: Send + 'static>(&self, row: usize, scroll: Scroll) -> Task<Message> {
        let top = row as f32 * self.row_height;
        let bottom = top + self.row_height - scroll.height;
        let offset = if top < scroll.offset {
            top
        } else if scroll.height > 0.0 && bottom > scroll.offset {
            bottom
        } else {
            return Task::none();
        };
        self.scroll_to(offset)
    }

    /// Back to the first row.
    pub fn top<Message: Send + 'static>(&self) -> Task<Message> {
        self.scroll_to(0.0)
    }

    fn scroll_to<Message: Send + 'static>(&self, offset: f32) -> Task<Message> {
        let to = scrollable::AbsoluteOffset { x: 0.0, y: offset };
        operation::scroll_to(self.id.clone(), to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_in_sight_exists() {
        let rows = Rows::new("people", 50.0);
        for (count, offset, expected) in [
            (0, 0.0, 0..0),
            (3, 0.0, 0..3),
            (100_000, 0.0, 0..24),
            (100_000, 5_000.0, 96..124),
            (100_000, 4_999_000.0, 99_976..100_000),
            // The list became shorter while it was scrolled far down.
            (10, 5_000.0, 10..10),
        ] {
            let scroll = Scroll {
                offset,
                height: 0.0,
            };
            assert_eq!(
                rows.in_sight(count, scroll, 1000.0),
                expected,
                "{count}, {offset}"
            );
        }
    }
}
