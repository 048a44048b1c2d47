//! Words, lines and boxes to pages: pure, cannot fail, never clips.
