//! Encodings of text: which there are, which one a file is in, and whether a text reads well.
//!
//! `chardetng` tells the encodings of one byte a letter apart by how letters follow each other.
//! What is by hand: whether the words that come out look like words, for the detector always names
//! an encoding, knows none of the Macintosh, and cannot see a text that was saved wrongly before.

use crate::people::custody_words;
use crate::people::letters::is_hidden;
use crate::spelling::is_apostrophe;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding as Codec, IBM866, ISO_8859_2, ISO_8859_5, KOI8_R, KOI8_U, UTF_8, UTF_16BE, UTF_16LE,
    WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1257, X_MAC_CYRILLIC,
};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::collections::HashSet;

/// An encoding of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16.
    Utf16,
    /// Windows-1251, from old programs.
    Windows1251,
    /// KOI8-U, from old mail; its letters of Russian are those of KOI8-R.
    Koi8U,
    /// Code page 866, from DOS.
    Cp866,
    /// The Macintosh's Cyrillic.
    MacCyrillic,
    /// ISO 8859-5, Cyrillic.
    Iso8859_5,
    /// Windows-1250, from old programs in Poland and its neighbours.
    Windows1250,
    /// ISO 8859-2, from Poland and its neighbours.
    Iso8859_2,
    /// Windows-1257, from the Baltic countries.
    Windows1257,
    /// Windows-1252, from western Europe.
    Windows1252,
}

impl Encoding {
    /// All of them, the likeliest first.
    pub const ALL: [Self; 11] = [
        Self::Utf8,
        Self::Utf16,
        Self::Windows1251,
        Self::Koi8U,
        Self::Cp866,
        Self::MacCyrillic,
        Self::Iso8859_5,
        Self::Windows1250,
        Self::Iso8859_2,
        Self::Windows1257,
        Self::Windows1252,
    ];

    /// The codec of an encoding with one byte a letter.
    fn one_byte(self) -> Option<&'static Codec> {
        match self {
            Self::Utf8 | Self::Utf16 => None,
            Self::Windows1251 => Some(WINDOWS_1251),
            Self::Koi8U => Some(KOI8_U),
            Self::Cp866 => Some(IBM866),
            Self::MacCyrillic => Some(X_MAC_CYRILLIC),
            Self::Iso8859_5 => Some(ISO_8859_5),
            Self::Windows1250 => Some(WINDOWS_1250),
            Self::Iso8859_2 => Some(ISO_8859_2),
            Self::Windows1257 => Some(WINDOWS_1257),
            Self::Windows1252 => Some(WINDOWS_1252),
        }
    }

    /// Its usual name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
            Self::Windows1251 => "windows-1251",
            Self::Koi8U => "koi8-u",
            Self::Cp866 => "cp866",
            Self::MacCyrillic => "mac-cyrillic",
            Self::Iso8859_5 => "iso-8859-5",
            Self::Windows1250 => "windows-1250",
            Self::Iso8859_2 => "iso-8859-2",
            Self::Windows1257 => "windows-1257",
            Self::Windows1252 => "windows-1252",
        }
    }

    /// The encoding of a name, or of another name that programs have for it: `cp1251`, `koi8-r`.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        let own = Self::ALL.into_iter().find(|other| other.name() == name);
        own.or_else(|| Self::of_codec(Codec::for_label(name.as_bytes())?))
    }

    fn of_codec(codec: &'static Codec) -> Option<Self> {
        match codec {
            codec if codec == UTF_8 => Some(Self::Utf8),
            codec if codec == UTF_16LE || codec == UTF_16BE => Some(Self::Utf16),
            codec if codec == KOI8_R => Some(Self::Koi8U),
            codec => {
                let mut all = Self::ALL.into_iter();
                all.find(|encoding| encoding.one_byte() == Some(codec))
            }
        }
    }

    /// The text of bytes in it; `None` where they cannot be.
    pub(super) fn decode(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        match (self, self.one_byte()) {
            (_, Some(codec)) => Some(codec.decode_without_bom_handling(bytes).0),
            (Self::Utf16, _) => Some(utf_16(bytes)?.decode_without_bom_handling(bytes).0),
            _ => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
        }
    }

    /// The encodings with one byte a letter.
    fn of_one_byte() -> impl Iterator<Item = (Self, &'static Codec)> {
        let all = Self::ALL.into_iter();
        all.filter_map(|encoding| Some((encoding, encoding.one_byte()?)))
    }
}

impl Serialize for Encoding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The encoding that the first bytes name, and the text after them.
pub(super) fn by_mark(bytes: &[u8]) -> Option<(Option<Cow<'_, str>>, Encoding)> {
    let (codec, _) = Codec::for_bom(bytes)?;
    let (text, _, broken) = codec.decode(bytes);
    let encoding = Encoding::of_codec(codec)?;
    let is_text = !broken || encoding == Encoding::Utf16;
    Some((is_text.then_some(text), encoding))
}

/// The byte order of UTF-16 without a mark, where the bytes look like it: most units are of the
/// first blocks, of Latin and Cyrillic, and of general signs.
pub(super) fn utf_16(bytes: &[u8]) -> Option<&'static Codec> {
    let sample = bytes.get(..SAMPLE_BYTES.min(bytes.len()))?;
    if !sample.contains(&0) {
        return None;
    }
    let share = |high: usize| {
        let pairs = sample.chunks_exact(2);
        let known = |pair: &&[u8]| {
            let blocks = [0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x20, 0x21, 0xfe];
            let low = pair.get(1 - high).copied().unwrap_or_default();
            pair.get(high).is_some_and(|high| blocks.contains(high))
                && (pair[high] != 0 || low != 0)
        };
        let all = pairs.len();
        (pairs.filter(known).count(), all)
    };
    [(1, UTF_16LE), (0, UTF_16BE)]
        .into_iter()
        .map(|(high, codec)| (share(high), codec))
        .filter(|((known, all), _)| *all > 1 && known * 100 >= all * 95)
        .max_by_key(|((known, _), _)| *known)
        .map(|(_, codec)| codec)
}

/// The encoding of bytes that are no UTF-8: of those under which they read well, the one that the
/// detector finds the likeliest.
pub(super) fn detected(bytes: &[u8]) -> Option<Encoding> {
    let sample = sample_of(bytes);
    best(&sample, Encoding::of_one_byte().map(|(e, _)| e)).map(|best| best.encoding)
}

/// The lines of a file with letters past ASCII, up to a limit.
fn sample_of(bytes: &[u8]) -> Vec<u8> {
    let mut sample = Vec::new();
    for line in bytes.split(|b| *b == b'\n' || *b == b'\r') {
        if !line.is_ascii() {
            let room = SAMPLE_BYTES - sample.len();
            sample.extend_from_slice(line.get(..room.min(line.len())).unwrap_or_default());
            sample.push(b'\n');
            if sample.len() >= SAMPLE_BYTES {
                break;
            }
        }
    }
    sample.truncate(SAMPLE_BYTES);
    sample
}

const SAMPLE_BYTES: usize = 64 * 1024;

/// An encoding under which bytes read well. The better, the smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Best {
    /// Valid UTF-8 past ASCII is never there by chance.
    is_one_byte: bool,
    odd: usize,
    /// Whether the detector takes them for another.
    is_other: bool,
    rare_letters: usize,
    /// Its place among all.
    rank: usize,
    encoding: Encoding,
}

/// The encoding under which bytes read best; `None` where they read well under none.
fn best(bytes: &[u8], candidates: impl Iterator<Item = Encoding>) -> Option<Best> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = Encoding::of_codec(detector.guess(None, Utf8Detection::Allow));
    let readings = candidates.enumerate().filter_map(|(rank, encoding)| {
        let reading = Reading::of(&encoding.decode(bytes)?);
        let has_letters = reading.words > 0 && (reading.cyrillic == 0 || reading.frequent > 0);
        (has_letters && reading.is_plausible()).then_some(Best {
            is_one_byte: encoding.one_byte().is_some(),
            odd: reading.odd,
            is_other: guess != Some(encoding),
            rare_letters: reading.rare_letters(),
            rank,
            encoding,
        })
    });
    readings.min()
}

/// What is wrong with a text as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It was read in an encoding that is not its own; this one fits, where one does.
    Misread(Option<Encoding>),
    /// It was saved in the first encoding from a program that had read it in the second.
    SavedMisread { own: Encoding, taken_for: Encoding },
    /// Its letters are lost: question marks stand for them.
    Lost,
}

/// Whether a text that was read in an encoding, out of these bytes, reads well.
pub(super) fn fault(text: &str, read_in: Encoding, bytes: &[u8]) -> Option<Fault> {
    let reading = Reading::of(text);
    if read_in.one_byte().is_some() && !bytes.is_ascii() {
        let fits = match std::str::from_utf8(bytes) {
            Ok(_) => Some(Encoding::Utf8),
            Err(_) => detected(bytes),
        };
        let is_right =
            reading.is_plausible() && fits != Some(Encoding::Utf8) && !is_swapped(read_in, fits);
        if !is_right {
            return Some(Fault::Misread(fits.filter(|fits| *fits != read_in)));
        }
    }
    if reading.lost * 2 > reading.all {
        return Some(Fault::Lost);
    }
    if reading.words == 0 || read_in.one_byte().is_some() {
        return None;
    }
    match reading.is_plausible() {
        true => saved_swapped(text, reading),
        false => saved_misread(text),
    }
}

/// How a text of words that are none was saved.
fn saved_misread(text: &str) -> Option<Fault> {
    let is_looked_at = |word: &&str| !word.is_ascii() && is_odd(word);
    let words: Vec<&str> = words(text).filter(is_looked_at).collect();
    let as_read = Reading::of(&words.join(" "));
    let right = Encoding::of_one_byte().filter_map(|(taken_for, codec)| {
        let bytes = bytes_of(&words, codec)?;
        let others = Encoding::ALL.into_iter().filter(|own| *own != taken_for);
        let best = best(&bytes, others)?;
        // Letters that are rare either way are no fault.
        let is_better = !best.is_one_byte
            || as_read.cyrillic == 0
            || best.rare_letters <= as_read.rare_letters();
        is_better.then_some((best, taken_for))
    });
    right.min().map(|(best, taken_for)| Fault::SavedMisread {
        own: best.encoding,
        taken_for,
    })
}

/// Whether a text of words was saved with small and capital letters swapped: words all in capitals
/// look like words then, but of rare letters.
fn saved_swapped(text: &str, reading: Reading) -> Option<Fault> {
    if reading.cyrillic < FEW_LETTERS || reading.rare_letters() < RARE {
        return None;
    }
    let words: Vec<&str> = words(text).filter(|word| !word.is_ascii()).collect();
    let [windows, koi] = SWAPPED;
    let mut pairs = [(windows, koi), (koi, windows)].into_iter();
    pairs.find_map(|(own, taken_for)| {
        let bytes = bytes_of(&words, taken_for.one_byte()?)?;
        let right = Reading::of(&own.decode(&bytes)?);
        let is_better = right.rare_letters() + MUCH_RARER <= reading.rare_letters();
        (is_better && right.is_plausible()).then_some(Fault::SavedMisread { own, taken_for })
    })
}

/// Encodings that have small letters where the other has capitals.
const SWAPPED: [Encoding; 2] = [Encoding::Windows1251, Encoding::Koi8U];
/// Of fewer letters nobody can say which are frequent.
const FEW_LETTERS: usize = 30;
/// How many of a hundred letters are rare ones in a text that was misread; in any list it is one in
/// three.
const RARE: usize = 55;
/// How many of a hundred letters more are rare ones in a text that was misread.
const MUCH_RARER: usize = 20;

/// Whether two encodings only swap small and capital letters: then words in capitals look like
/// words in both, and only the detector tells them apart.
fn is_swapped(read_in: Encoding, fits: Option<Encoding>) -> bool {
    let is_one = |encoding: &Encoding| SWAPPED.contains(encoding);
    is_one(&read_in) && fits.is_some_and(|fits| fits != read_in && is_one(&fits))
}

/// The words of a text. A blank that does not break may be half a letter of UTF-8.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n', '\r', '\t'])
        .filter(|word| !word.is_empty())
}

/// Words in an encoding, one a line, without those that it has no letters for, and, where most are
/// UTF-8, without those that are not; `None` where many would be left out.
fn bytes_of(words: &[&str], codec: &'static Codec) -> Option<Vec<u8>> {
    let encoded = words.iter().filter_map(|word| {
        let (bytes, _, broken) = codec.encode(word);
        (!broken).then_some(bytes)
    });
    let encoded: Vec<_> = encoded.collect();
    let is_most = |some: usize| some > 0 && some * 5 >= words.len() * 4;
    let is_utf_8 = |word: &&Cow<[u8]>| std::str::from_utf8(word).is_ok();
    let all_utf_8 = is_most(encoded.iter().filter(is_utf_8).count());
    let kept = encoded.iter().filter(|word| !all_utf_8 || is_utf_8(word));
    let kept: Vec<&[u8]> = kept.map(|word| &**word).collect();
    is_most(encoded.len()).then(|| kept.join(&b'\n'))
}

/// How the words of a text look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Reading {
    /// All with a letter.
    all: usize,
    /// Those with letters past ASCII.
    words: usize,
    /// Words that are none in any language of ours: «РћР»РµРі», "Îëåã".
    odd: usize,
    /// Words in which a letter was lost: «П?тр», "П�тр", "????".
    lost: usize,
    /// Cyrillic letters, and the frequent ones among them.
    cyrillic: usize,
    frequent: usize,
}

impl Reading {
    fn of(text: &str) -> Self {
        let mut reading = Self::default();
        // A word that stands in every row says no more than one that stands in one.
        let words: HashSet<&str> = words(text).collect();
        for word in words {
            let is_lost = has_lost_letter(word);
            reading.all += usize::from(is_lost || word.contains(char::is_alphabetic));
            if is_lost {
                reading.lost += 1;
            } else if !word.is_ascii() {
                reading.count_letters(word);
                let is_word = word.chars().any(|c| !c.is_ascii() && !is_usual_sign(c));
                reading.words += usize::from(is_word);
                reading.odd += usize::from(is_word && is_odd(word));
            }
        }
        reading
    }

    fn count_letters(&mut self, word: &str) {
        for letter in word.chars().filter(|c| ('Ѐ'..='ӿ').contains(c)) {
            self.cyrillic += 1;
            self.frequent += usize::from(FREQUENT.contains(letter));
        }
    }

    fn is_plausible(self) -> bool {
        self.odd * 3 <= self.words
    }

    /// How many of a hundred Cyrillic letters are no frequent ones.
    fn rare_letters(self) -> usize {
        (self.cyrillic - self.frequent) * 100 / self.cyrillic.max(1)
    }
}

/// Whether a word of a text is no word in any language of ours, as it would be after it was read
/// in another encoding.
pub(super) fn is_misread(text: &str) -> bool {
    !text.is_ascii()
        && text
            .split_whitespace()
            .any(|word| !word.is_ascii() && is_odd(word))
}

/// Whether a letter of a text was lost: a question mark in or at a word, the sign that stands for
/// what could not be read, or that sign read in another encoding.
pub(super) fn has_lost_letter(text: &str) -> bool {
    const SIGNS: [&str; 4] = ["\u{fffd}", "\u{25a1}", "пїЅ", "ï¿½"];
    let bytes = text.as_bytes();
    let is_letter = |byte: Option<&u8>| {
        byte.is_some_and(|b| !b.is_ascii() || b.is_ascii_alphanumeric() || *b == b'?')
    };
    let mark = |at: usize| {
        is_letter(bytes.get(at + 1)) || at.checked_sub(1).is_some_and(|at| is_letter(bytes.get(at)))
    };
    let marks = text.match_indices('?').map(|(at, _)| at);
    marks.into_iter().any(mark)
        || (!text.is_ascii() && SIGNS.iter().any(|sign| text.contains(sign)))
}

/// Signs past ASCII that stand in lists beside words.
fn is_usual_sign(c: char) -> bool {
    "№«»„“”‘’‚‹›–—‐‑−…•·§°\u{a0}\u{ad}\u{301}\u{feff}\u{200b}\u{fe0f}".contains(c)
        || custody_words::is_sign(c)
}

fn is_odd(word: &str) -> bool {
    // Quotation marks and stops around a word are usual; within it or before a small letter not.
    let trimmed =
        word.trim_matches(|c: char| !c.is_alphanumeric() && (c.is_ascii() || is_usual_sign(c)));
    let starts_small = trimmed.starts_with(char::is_lowercase);
    let before = word.len()
        - word
            .trim_start_matches(|c: char| "‘’‚„“”…•–—€™†‡‰".contains(c))
            .len();
    if starts_small && before > 0 && !trimmed.is_ascii() && !"“„«".contains(&word[..before]) {
        return true;
    }
    let mut shape = Shape::default();
    let odd_letter = trimmed.chars().any(|letter| shape.add(letter));
    odd_letter || shape.is_odd() || is_utf_8_again(word)
}

/// Whether the letters of a word are the bytes of UTF-8: no word is that by chance.
fn is_utf_8_again(word: &str) -> bool {
    let is_letter = |c: char| ('А'..='я').contains(&c);
    let mut after_letter = false;
    // Of two Cyrillic letters side by side the second is no byte that goes on with a letter.
    let side_by_side = word.chars().any(|c| {
        let both = after_letter && is_letter(c);
        after_letter = is_letter(c);
        both
    });
    if side_by_side || word.chars().all(|c| c.is_ascii() || is_letter(c)) {
        return false;
    }
    let codecs = [WINDOWS_1252, WINDOWS_1250, WINDOWS_1251, WINDOWS_1257];
    codecs.into_iter().any(|codec| {
        let (bytes, _, broken) = codec.encode(word);
        let text = std::str::from_utf8(&bytes).ok().filter(|_| !broken);
        text.is_some_and(|text| text.chars().any(|c| !c.is_ascii() && c.is_alphabetic()))
    })
}

/// What was seen of a word, letter by letter.
#[derive(Debug, Default)]
struct Shape {
    cyrillic: usize,
    ascii: usize,
    latin: usize,
    before: Option<char>,
    swapped: bool,
}

impl Shape {
    /// Adds a letter, and returns whether it stands in no word.
    fn add(&mut self, letter: char) -> bool {
        let before = self.before.replace(letter);
        let is_shown = !is_hidden(letter) || letter.is_control();
        if letter.is_ascii() || !is_shown || is_apostrophe(letter) {
            self.ascii += usize::from(letter.is_ascii_alphabetic());
            return false;
        }
        match letter {
            'Ѐ'..='ӿ' => {
                self.cyrillic += 1;
                let after_small = before.is_some_and(is_small_cyrillic);
                self.swapped |= after_small && letter.is_uppercase();
                FOREIGN_CYRILLIC.contains(letter)
            }
            'À'..='ɏ' => {
                self.latin += 1;
                FOREIGN_LATIN.contains(letter)
            }
            'Ḁ'..='ỿ' | 'Ԁ'..='ԯ' | 'Ͱ'..='Ͽ' | '԰'..='֏' | 'Ⴀ'..='ჿ' | '֐'..='ۿ' => {
                false
            }
            _ if is_usual_sign(letter) => before.is_some_and(|c| {
                c.is_alphabetic() && !c.is_ascii() && "‚„…†‡°·§•›‹“”".contains(letter)
            }),
            '˘'..='˝' | 'ˇ' => true,
            'ʰ'..='ͯ' | '\u{2000}'..='\u{206f}' => false,
            // Signs, boxes, control characters, and letters of the Far East.
            _ => true,
        }
    }

    fn is_odd(&self) -> bool {
        let mixed = self.cyrillic > 0 && self.latin > 0;
        let only_accents = self.latin >= 3 && self.latin > self.ascii + 1 && self.cyrillic == 0;
        mixed || only_accents || self.swapped
    }
}

fn is_small_cyrillic(c: char) -> bool {
    ('Ѐ'..='ӿ').contains(&c) && c.is_lowercase()
}

/// The ten letters that stand the most often in Russian, and the Belarusian and Ukrainian «і».
const FREQUENT: &str = "оаеиінтрсвлОАЕИІНТРСВЛ";
/// Cyrillic letters of other languages than those in which names are written here.
const FOREIGN_CYRILLIC: &str = "ЂЃЅЈЉЊЋЌЏђѓѕјљњћќџѐѝЀЍ";
/// Latin letters that stand where another encoding has letters of Polish or Lithuanian.
const FOREIGN_LATIN: &str = "ÐðÞþÆæŒœÿŸ×÷";

#[cfg(test)]
mod tests {
    use super::*;

    const RUSSIAN: &str = "Тестов Пётр\nЩербинина Ольга Юрьевна\nг. Новополоцк, ул. Техническая, 8";
    const CAPITALS: &str = "ТЕСТОВ ПЁТР\nЩЕРБИНИНА ОЛЬГА ЮРЬЕВНА";
    const BELARUSIAN: &str = "Тэстаў Пятро\nЛастаўкіна Ганна\nМінск";
    const POLISH: &str = "Paweł Wiśniewski\nŻaneta Łącka\nul. Główna, Więcbork";
    const LITHUANIAN: &str = "Žaneta Šūsnienė\nJonas Bandžiūnas\nVilnius, Gedimino pėsčiųjų";

    fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
        encoding.one_byte().unwrap().encode(text).0.into_owned()
    }

    #[test]
    fn an_encoding_is_found_by_how_it_reads() {
        use Encoding::*;
        for (text, encodings) in [
            (
                RUSSIAN,
                &[Windows1251, Koi8U, Cp866, MacCyrillic, Iso8859_5][..],
            ),
            (
                CAPITALS,
                &[Windows1251, Koi8U, Cp866, MacCyrillic, Iso8859_5],
            ),
            (BELARUSIAN, &[Windows1251, Koi8U, MacCyrillic, Iso8859_5]),
            (POLISH, &[Windows1250, Iso8859_2]),
            (LITHUANIAN, &[Windows1257]),
        ] {
            for encoding in encodings {
                let bytes = encoded(text, *encoding);
                assert_eq!(detected(&bytes), Some(*encoding), "{text} in {encoding:?}");
            }
        }
    }

    #[test]
    fn a_text_that_was_misread_is_no_text() {
        use Encoding::*;
        for text in [RUSSIAN, CAPITALS, BELARUSIAN, POLISH, LITHUANIAN] {
            assert_eq!(fault(text, Utf8, text.as_bytes()), None, "{text}");
            for (taken, codec) in Encoding::of_one_byte() {
                let misread = codec.decode_without_bom_handling(text.as_bytes()).0;
                let found = fault(&misread, taken, text.as_bytes());
                assert_eq!(found, Some(Fault::Misread(Some(Utf8))), "{misread}");
                let found = fault(&misread, Utf8, misread.as_bytes());
                let is_named = matches!(found, Some(Fault::SavedMisread { own: Utf8, .. }));
                assert!(
                    is_named || misread.contains('\u{fffd}'),
                    "{misread}: {found:?}"
                );
            }
        }
        for text in [RUSSIAN, BELARUSIAN] {
            for (own, _) in Encoding::of_one_byte().take(5) {
                let bytes = encoded(text, own);
                if own.decode(&bytes).as_deref() != Some(text) {
                    continue;
                }
                assert_eq!(fault(text, own, &bytes), None);
                for (taken, codec) in Encoding::of_one_byte().filter(|(taken, _)| *taken != own) {
                    let misread = codec.decode_without_bom_handling(&bytes).0;
                    let found = fault(&misread, taken, &bytes);
                    assert_eq!(
                        found,
                        Some(Fault::Misread(Some(own))),
                        "{misread} as {taken:?}"
                    );
                    let found = fault(&misread, Utf8, misread.as_bytes());
                    let is_named = matches!(found, Some(Fault::SavedMisread { own: found, .. }) if found == own);
                    assert!(
                        is_named || misread.contains('\u{fffd}'),
                        "{misread} as {taken:?}: {found:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn lost_letters_are_seen() {
        for (text, expected) in [
            ("Тестов П?тр", true),
            ("Тестов?", true),
            ("?естов", true),
            ("????", true),
            ("П\u{fffd}тр", true),
            ("ПпїЅтр", true),
            ("?", false),
            ("Тестов ?", false),
            ("Тестов Пётр", false),
        ] {
            assert_eq!(has_lost_letter(text), expected, "{text}");
        }
        assert_eq!(fault("????? ????", Encoding::Utf8, b""), Some(Fault::Lost));
        assert_eq!(fault("Тестов П?тр", Encoding::Utf8, b""), None);
    }

    #[test]
    fn utf_16_is_seen_without_a_mark() {
        let bytes =
            |to: fn(u16) -> [u8; 2]| -> Vec<u8> { RUSSIAN.encode_utf16().flat_map(to).collect() };
        for bytes in [bytes(u16::to_le_bytes), bytes(u16::to_be_bytes)] {
            assert_eq!(Encoding::Utf16.decode(&bytes).as_deref(), Some(RUSSIAN));
        }
        assert!(Encoding::Utf16.decode(b"name,prison\0").is_none());
        assert!(Encoding::Utf16.decode(b"").is_none());
    }

    #[test]
    fn an_encoding_has_many_names() {
        for encoding in Encoding::ALL {
            assert_eq!(Encoding::from_name(encoding.name()), Some(encoding));
        }
        for (name, expected) in [
            ("CP1251", Encoding::Windows1251),
            ("koi8-r", Encoding::Koi8U),
            ("IBM866", Encoding::Cp866),
            ("latin1", Encoding::Windows1252),
            ("x-mac-cyrillic", Encoding::MacCyrillic),
        ] {
            assert_eq!(Encoding::from_name(name), Some(expected), "{name}");
        }
    }
}
