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
