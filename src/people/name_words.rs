//! One word of a name in its spellings and cases.

use crate::spelling::fold;

/// The folded spelling, and what Russian and Belarusian still keep apart in it: soft т and ц, soft
/// д and дз, the в and г that Belarusian puts before a vowel, Николай and Мікалай.
pub(super) fn sounds(word: &str) -> String {
    let folded = fold(word).trim().replace("ds", "d").replace('t', "s");
    let mut sounds = String::with_capacity(folded.len());
    for sound in folded.chars() {
        if !sounds.ends_with(sound) {
            sounds.push(sound);
        }
    }
    for (belarusian, russian) in [("mik", "nik"), ("han", "an"), ("valh", "alh")] {
        if let Some(rest) = sounds.strip_prefix(belarusian) {
            return format!("{russian}{rest}");
        }
    }
    sounds
}

/// A word in each way in which its letters may be meant: the -off of French and German for -ов, ou
/// for у.
pub(super) fn respelled(word: &str) -> Vec<String> {
    let small = word.to_lowercase();
    let ending = small
        .strip_suffix("ff")
        .filter(|stem| stem.ends_with(['o', 'e']));
    let word = ending.map_or(small.clone(), |stem| format!("{stem}v"));
    let french = word.contains("ou").then(|| word.replace("ou", "u"));
    std::iter::once(word).chain(french).collect()
}

/// The consonants of a word, which its spellings and its cases share; two where a last sound may
/// be the ending of a dative or part of the name (Максиму, Беляцкому).
pub(super) fn frames(word: &str) -> Vec<String> {
    let bones: String = word.chars().filter(|c| !matches!(c, 'a' | 'i')).collect();
    let whole = bones.trim_end_matches('v');
    let mut frames = vec![whole.to_owned()];
    if whole.len() < bones.len()
        && let Some(short) = whole.strip_suffix('m')
    {
        frames.push(short.to_owned());
    }
    frames
}

/// Whether two folded words are one in other spellings or cases.
pub(super) fn is_one_word(a: &str, b: &str) -> bool {
    a == b || is_dative_of(a, b) || is_dative_of(b, a) || differ_in_a_vowel(a, b)
}

/// Whether a word is the dative of another: Алесю of Алесь, Беляцкому of Беляцкий, Марии of
/// Мария, Ивановой of Иванова. What ends in «-е» folds to its nominative.
fn is_dative_of(dative: &str, nominative: &str) -> bool {
    let with = |stem: &str, ending: &str| dative.strip_prefix(stem) == Some(ending);
    if let Some(stem) = nominative.strip_suffix('a') {
        return with(stem, "i") || with(nominative, "i");
    }
    if let Some(stem) = nominative.strip_suffix('i') {
        return with(stem, "amv") || with(stem, "v") || with(nominative, "v");
    }
    // Павел, Павлу: the last vowel goes.
    let mut sounds = nominative.chars().rev();
    let fleeting = sounds
        .next()
        .zip(sounds.next())
        .is_some_and(|(last, vowel)| {
            let stem = nominative
                .len()
                .checked_sub(2)
                .and_then(|at| nominative.get(..at));
            vowel == 'a' && stem.is_some_and(|stem| with(stem, &format!("{last}v")))
        });
    with(nominative, "v") || with(nominative, "i") || fleeting
}

/// Whether two words of some length differ in one unstressed vowel (Биляцкий), in a vowel before
/// the first sound (Катерина) or in a last й (Евген): never in the last «а», which is a woman's.
fn differ_in_a_vowel(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if short.len() < 4 {
        return false;
    }
    if short.len() == long.len() {
        let mut differing = short
            .bytes()
            .zip(long.bytes())
            .enumerate()
            .filter(|(_, (a, b))| a != b);
        let first = differing.next();
        return short.len() > 4
            && differing.next().is_none()
            && first.is_some_and(|(at, (a, b))| {
                at + 1 < short.len() && matches!((a, b), (b'a', b'i') | (b'i', b'a'))
            });
    }
    long.strip_prefix(short) == Some("i")
        || ["a", "i"]
            .iter()
            .any(|vowel| long.strip_prefix(vowel) == Some(short))
}
