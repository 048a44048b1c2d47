//! What is seen of the user's own picture in its frame: how large it stands there, and which part.

use crate::paper::{Size, Um};

/// The frame in which a picture is seen on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// How large it is.
    pub size: Size,
    /// Whether nothing of it may stay white.
    pub fills: bool,
}

/// How a picture stands in a frame; the same for every size of the picture and of the frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Crop {
    /// The zoom; 1 shows the whole picture.
    zoom: f64,
    /// What stands in the middle of the frame, in parts of the picture's width and height.
    middle: (f64, f64),
}

impl Default for Crop {
    /// The whole picture, as far as its frame allows.
    fn default() -> Self {
        Self {
            zoom: 1.0,
            middle: (0.5, 0.5),
        }
    }
}

/// A part of a picture, in pixels from its top left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cutout {
    /// Left edge.
    pub x: u32,
    /// Top edge.
    pub y: u32,
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// No picture is drawn larger than so many times the least size for its frame.
const MOST: f64 = 10.0;

impl Crop {
    /// The frame filled to its edges, the middle of the picture in its middle.
    pub fn filling((width, height): (u32, u32), frame: Frame) -> Self {
        let (across, along) = Seen::scales(width, height, frame);
        Self {
            zoom: across.max(along) / across.min(along),
            ..Self::default()
        }
    }

    /// The part of a picture of so many pixels that is seen in a frame.
    pub fn visible(self, (width, height): (u32, u32), frame: Frame) -> Cutout {
        let seen = Seen::of(self, width, height, frame);
        let edge = |middle: f64, part: f64, whole: u32| {
            let length = (part.round() as u32).clamp(1, whole.max(1));
            let start = (middle * f64::from(whole) - part / 2.0).round().max(0.0);
            (length, (start as u32).min(whole.saturating_sub(length)))
        };
        let (width_seen, x) = edge(seen.middle.0, seen.width, width);
        let (height_seen, y) = edge(seen.middle.1, seen.height, height);
        Cutout {
            x,
            y,
            width: width_seen,
            height: height_seen,
        }
    }

    /// The picture moved with a hand, on paper, as far as its edges allow.
    pub fn shifted(self, (right, down): (Um, Um), size: (u32, u32), frame: Frame) -> Self {
        let seen = Seen::of(self, size.0, size.1, frame);
        let along =
            |distance: Um, whole: u32| distance.in_mm() / seen.scale / f64::from(whole.max(1));
        let moved = Self {
            middle: (
                seen.middle.0 - along(right, size.0),
                seen.middle.1 - along(down, size.1),
            ),
            ..self
        };
        moved.held(size, frame)
    }

    /// Zooms by a factor, around the middle of the frame.
    pub fn zoomed(self, times: f64, size: (u32, u32), frame: Frame) -> Self {
        let least = Seen::least(size.0, size.1, frame);
        let zoom = (self.zoom.max(least) * times).clamp(least, least * MOST);
        Self { zoom, ..self }.held(size, frame)
    }

    /// Kept within the picture's edges.
    fn held(self, size: (u32, u32), frame: Frame) -> Self {
        let Seen { middle, .. } = Seen::of(self, size.0, size.1, frame);
        Self { middle, ..self }
    }
}

/// What a crop means for one picture in one frame.
struct Seen {
    /// Millimetres a pixel.
    scale: f64,
    /// In pixels.
    width: f64,
    height: f64,
    /// As in [`Crop`], within the edges.
    middle: (f64, f64),
}

impl Seen {
    fn of(crop: Crop, width: u32, height: u32, frame: Frame) -> Self {
        let (across, along) = Self::scales(width, height, frame);
        let zoom = crop.zoom.max(Self::least(width, height, frame));
        let scale = across.min(along) * zoom;
        let part = |frame: Um, whole: u32| (frame.in_mm() / scale).min(f64::from(whole.max(1)));
        let (seen_width, seen_height) = (
            part(frame.size.width, width),
            part(frame.size.height, height),
        );
        let within = |middle: f64, part: f64, whole: u32| {
            let half = (part / 2.0 / f64::from(whole.max(1))).min(0.5);
            middle.clamp(half, 1.0 - half)
        };
        Self {
            scale,
            width: seen_width,
            height: seen_height,
            middle: (
                within(crop.middle.0, seen_width, width),
                within(crop.middle.1, seen_height, height),
            ),
        }
    }

    /// Millimetres a pixel where the width fits, and where the height does.
    fn scales(width: u32, height: u32, frame: Frame) -> (f64, f64) {
        let scale = |frame: Um, whole: u32| frame.in_mm().max(0.001) / f64::from(whole.max(1));
        (
            scale(frame.size.width, width),
            scale(frame.size.height, height),
        )
    }

    /// The least zoom that the frame allows.
    fn least(width: u32, height: u32, frame: Frame) -> f64 {
        let (across, along) = Self::scales(width, height, frame);
        match frame.fills {
            true => across.max(along) / across.min(along),
            false => 1.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHOTO: (u32, u32) = (400, 200);

    fn frame(width: f64, height: f64, fills: bool) -> Frame {
        let size = Size {
            width: Um::mm(width),
            height: Um::mm(height),
        };
        Frame { size, fills }
    }

    fn cutout(x: u32, y: u32, width: u32, height: u32) -> Cutout {
        Cutout {
            x,
            y,
            width,
            height,
        }
    }

    #[test]
    fn what_is_seen() {
        let (open, full) = (frame(100.0, 100.0, false), frame(100.0, 100.0, true));
        let whole = Crop::default();
        let filling = Crop::filling(PHOTO, open);
        for (crop, frame, expected) in [
            (whole, open, cutout(0, 0, 400, 200)),
            (whole, full, cutout(100, 0, 200, 200)),
            (filling, open, cutout(100, 0, 200, 200)),
            // Half as large again: still not as high as its frame.
            (
                whole.zoomed(1.6, PHOTO, open),
                open,
                cutout(75, 0, 250, 200),
            ),
            (
                filling.zoomed(2.0, PHOTO, open),
                open,
                cutout(150, 50, 100, 100),
            ),
            // Smaller than the whole is nothing; larger than ten times is no picture any more.
            (whole.zoomed(0.2, PHOTO, open), open, cutout(0, 0, 400, 200)),
            (
                whole.zoomed(99.0, PHOTO, open),
                open,
                cutout(180, 80, 40, 40),
            ),
        ] {
            assert_eq!(crop.visible(PHOTO, frame), expected, "{crop:?} {frame:?}");
        }
    }

    #[test]
    fn a_picture_goes_with_the_hand_and_stops_at_its_edges() {
        let open = frame(100.0, 100.0, false);
        let filling = Crop::filling(PHOTO, open);
        // Half a millimetre a pixel: to the right by ten millimetres shows twenty pixels more left.
        for (right, down, x) in [
            (10.0, 0.0, 80),
            (-10.0, 5.0, 120),
            (500.0, 0.0, 0),
            (-500.0, 0.0, 200),
        ] {
            let moved = filling.shifted((Um::mm(right), Um::mm(down)), PHOTO, open);
            assert_eq!(
                moved.visible(PHOTO, open),
                cutout(x, 0, 200, 200),
                "{right}"
            );
        }
        // Back from the edge at once, however far the hand went on.
        let edge = filling.shifted((Um::mm(500.0), Um::ZERO), PHOTO, open);
        let back = edge.shifted((Um::mm(-1.0), Um::ZERO), PHOTO, open);
        assert_eq!(back.visible(PHOTO, open).x, 2);
    }

    #[test]
    fn the_same_part_is_seen_of_a_smaller_copy() {
        let open = frame(138.0, 95.0, false);
        let crop = Crop::filling(PHOTO, open).zoomed(2.0, PHOTO, open);
        let (large, small) = (crop.visible(PHOTO, open), crop.visible((200, 100), open));
        assert!(large.x.abs_diff(small.x * 2) <= 2 && large.width.abs_diff(small.width * 2) <= 2);
    }
}
