//! A JPEG without its words: nothing is left in it but what is seen.
//!
//! By hand: `image` would decode and compress it again, and lose sharpness.

/// A JPEG without a word: no application segments but the one that tells of the colours (APP14),
/// no comments, nothing behind its end. And whether it is grey. `None` where it is not built as it
/// should be, or has colours for a printing press.
pub(super) fn strip_metadata(bytes: &[u8]) -> Option<(Vec<u8>, bool)> {
    const START: u8 = 0xD8;
    const END: u8 = 0xD9;
    const SCAN: u8 = 0xDA;
    const APP14: u8 = 0xEE;
    let mut rest = bytes.strip_prefix(&[0xFF, START])?;
    let mut kept = vec![0xFF, START];
    let mut grey = None;
    loop {
        rest = rest.strip_prefix(&[0xFF])?;
        // Fill bytes may stand before a marker.
        while let Some(after) = rest.strip_prefix(&[0xFF]) {
            rest = after;
        }
        let (marker, after) = rest.split_first()?;
        rest = after;
        match *marker {
            END => {
                kept.extend([0xFF, END]);
                return grey.map(|grey| (kept, grey));
            }
            0x01 | 0xD0..=0xD7 => {
                kept.extend([0xFF, *marker]);
                continue;
            }
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes([*rest.first()?, *rest.get(1)?]));
        let segment = rest.get(..length).filter(|_| length >= 2)?;
        rest = rest.get(length..)?;
        let is_word = matches!(*marker, 0xE0..=0xEF | 0xFE) && *marker != APP14;
        if !is_word {
            kept.extend([0xFF, *marker]);
            kept.extend_from_slice(segment);
        }
        // Start of a frame: its sixth byte after the length counts the colours.
        if matches!(*marker, 0xC0..=0xC2) {
            grey = match segment.get(7)? {
                1 => Some(true),
                3 => Some(false),
                _ => return None,
            };
        }
        if *marker == SCAN {
            let end = scan_end(rest)?;
            kept.extend_from_slice(rest.get(..end)?);
            rest = rest.get(end..)?;
        }
    }
}

/// Where the packed pixels of a scan end: at a marker that is neither a stuffed byte nor a restart.
fn scan_end(bytes: &[u8]) -> Option<usize> {
    bytes
        .windows(2)
        .position(|pair| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7 | 0xFF))
}

/// How often a JPEG is drawn over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Scans {
    pub count: usize,
    /// Each scan adds to all pixels, so all of them are kept until the last one.
    is_progressive: bool,
}

impl Scans {
    /// How often the size of its pixels is needed to unpack it: for each byte of a colour a
    /// progressive picture keeps a coefficient of two.
    pub fn memory(self) -> u64 {
        if self.is_progressive { 3 } else { 1 }
    }
}

/// The scans of a JPEG, before any is unpacked. One that is not built as it should be counts as
/// the costlier kind.
pub(super) fn scans(bytes: &[u8]) -> Scans {
    let frame = frame(bytes);
    let rest = bytes.get(frame.map_or(0, |(_, end)| end)..);
    let scans = rest.unwrap_or_default().windows(2);
    Scans {
        count: scans.filter(|pair| *pair == [0xFF, 0xDA]).count(),
        is_progressive: frame.is_none_or(|(marker, _)| marker == 0xC2),
    }
}

/// The marker of the first frame, and where its segment begins. A picture within a segment
/// before it is none.
fn frame(bytes: &[u8]) -> Option<(u8, usize)> {
    let mut at = 2;
    loop {
        let marker = bytes.get(at..)?.strip_prefix(&[0xFF])?.first()?;
        match marker {
            0xFF => at += 1,
            0xC0..=0xC2 => return Some((*marker, at)),
            _ => {
                let length = bytes.get(at + 2..at + 4)?;
                at += 2 + usize::from(u16::from_be_bytes(length.try_into().ok()?));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scans_are_counted_behind_the_frame() {
        let start = [0xFF, 0xD8, 0xFF, 0xE1, 0x00, 0x06, 0xFF, 0xDA, 0xFF, 0xC2];
        let scan = [0xFF, 0xDA, 0x00, 0x02, 1, 2, 3];
        for (frame, times, memory) in [(0xC0, 1, 1), (0xC1, 3, 1), (0xC2, 40, 3)] {
            let mut bytes = start.to_vec();
            bytes.extend([0xFF, 0xFF, frame, 0x00, 0x02]);
            bytes.extend(scan.repeat(times));
            let found = scans(&bytes);
            assert_eq!((found.count, found.memory()), (times, memory), "{frame:x}");
        }
        assert_eq!(scans(b"\xff\xd8 nothing").memory(), 3);
    }
}
