//! From text to pieces, with every error in its place.

use super::{Error, ErrorKind, Field, Piece};
use crate::limits::FAULTS;
use std::ops::Range;

/// Reads the whole text; the first errors do not stop it.
pub(super) fn parse(text: &str) -> Result<Vec<Piece>, Vec<Error>> {
    let mut reader = Reader {
        text: text.chars().collect(),
        at: 0,
        words: String::new(),
        pieces: Vec::new(),
        errors: Vec::new(),
    };
    reader.read();
    if reader.errors.is_empty() {
        Ok(reader.pieces)
    } else {
        Err(reader.errors)
    }
}

struct Reader {
    text: Vec<char>,
    at: usize,
    words: String,
    pieces: Vec<Piece>,
    errors: Vec<Error>,
}

impl Reader {
    fn read(&mut self) {
        while let Some(c) = self.text.get(self.at).copied() {
            if self.errors.len() >= FAULTS {
                return;
            }
            let doubled = self.text.get(self.at + 1) == Some(&c);
            match c {
                '{' | '}' if doubled => {
                    self.words.push(c);
                    self.at += 2;
                }
                '{' => self.blank(),
                '}' => {
                    self.error(self.at..self.at + 1, ErrorKind::Stray);
                    self.at += 1;
                }
                _ => {
                    self.words.push(c);
                    self.at += 1;
                }
            }
        }
        self.end_words();
    }

    /// Reads from `{` to its `}`. Another `{` before that means that the first was never closed.
    fn blank(&mut self) {
        let start = self.at;
        let inside = start + 1;
        let rest = self.text.get(inside..).unwrap_or_default();
        let length = rest.iter().position(|c| matches!(c, '{' | '}'));
        let end = inside + length.unwrap_or(rest.len());
        if self.text.get(end) != Some(&'}') {
            self.at = end;
            return self.error(start..end, ErrorKind::Unclosed);
        }
        let content: String = rest.iter().take(end - inside).collect();
        self.at = end + 1;
        match piece(&content) {
            Ok(piece) => {
                self.end_words();
                self.pieces.push(piece);
            }
            Err(kind) => self.error(start..end + 1, kind),
        }
    }

    fn end_words(&mut self) {
        if !self.words.is_empty() {
            self.pieces
                .push(Piece::Words(std::mem::take(&mut self.words)));
        }
    }

    fn error(&mut self, at: Range<usize>, kind: ErrorKind) {
        self.errors.push(Error { at, kind });
    }
}

/// What stands between the braces.
fn piece(content: &str) -> Result<Piece, ErrorKind> {
    match content.split_once(':') {
        Some((kind, forms)) if kind.trim() == "to" => exactly(forms).map(Piece::To),
        Some((kind, forms)) if kind.trim() == "from" => exactly(forms).map(Piece::From),
        _ => Field::of_key(content.trim())
            .map(Piece::Field)
            .ok_or_else(|| ErrorKind::UnknownField(content.trim().to_owned())),
    }
}

fn exactly<const N: usize>(forms: &str) -> Result<[String; N], ErrorKind> {
    let forms: Vec<String> = forms
        .split('|')
        .map(|form| form.trim().to_owned())
        .collect();
    forms
        .try_into()
        .map_err(|forms: Vec<String>| ErrorKind::Forms {
            wanted: N,
            found: forms.len(),
        })
}

#[cfg(test)]
mod tests {
    use super::super::{Blanks, Template};
    use super::*;

    #[test]
    fn all_errors_at_once_each_in_its_place() {
        let unknown = |name: &str| ErrorKind::UnknownField(name.to_owned());
        let forms = |wanted, found| ErrorKind::Forms { wanted, found };
        for (text, expected) in [
            ("{", vec![(0..1, ErrorKind::Unclosed)]),
            ("}", vec![(0..1, ErrorKind::Stray)]),
            ("Ё}Ў", vec![(1..2, ErrorKind::Stray)]),
            ("Пры{вітанне", vec![(3..11, ErrorKind::Unclosed)]),
            ("{имя}", vec![(0..5, unknown("имя"))]),
            ("{Name}", vec![(0..6, unknown("Name"))]),
            ("{}", vec![(0..2, unknown(""))]),
            ("{name: а}", vec![(0..9, unknown("name: а"))]),
            ("{to: а}", vec![(0..7, forms(2, 1))]),
            ("{to: а | б | в}", vec![(0..15, forms(2, 3))]),
            ("{from: а | б}", vec![(0..13, forms(3, 2))]),
            (
                "{to: {name} | б}",
                vec![(0..5, ErrorKind::Unclosed), (15..16, ErrorKind::Stray)],
            ),
            (
                "{x} и {to: а} и }",
                vec![
                    (0..3, unknown("x")),
                    (6..13, forms(2, 1)),
                    (16..17, ErrorKind::Stray),
                ],
            ),
        ] {
            let errors = Template::parse(text).unwrap_err();
            let found: Vec<_> = errors.into_iter().map(|e| (e.at, e.kind)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    /// Every string of up to six of these parts; a small exhaustive search finds what random
    /// texts would need luck for.
    #[test]
    fn no_text_panics_and_every_error_lies_inside() {
        const PARTS: [&str; 9] = ["", "{", "}", "|", ":", "to", "from", "name", "ў\n"];
        for number in 0..PARTS.len().pow(6) {
            let mut rest = number;
            let mut text = String::new();
            while rest > 0 {
                text.push_str(PARTS[rest % PARTS.len()]);
                rest /= PARTS.len();
            }
            match Template::parse(&text) {
                Ok(template) => {
                    let _ = template.fill(&Blanks::default());
                    let _ = template.sketch(&Blanks::default());
                }
                Err(errors) => {
                    let length = text.chars().count();
                    assert!(!errors.is_empty());
                    assert!(
                        errors
                            .iter()
                            .all(|e| e.at.start < e.at.end && e.at.end <= length)
                    );
                }
            }
        }
    }
}
