//! No text makes address, paste or import panic, and no control character reaches a line.

use crate::judge::sendable;
use chrono::NaiveDate;
use kartka::address::{self, Origins, Script, Style, parts};
use kartka::facility::{CardLanguage, Facilities, NameForm, Parts};
use kartka::import::{self, About, Choices, Encoding};
use kartka::paste;
use kartka::people::letters::is_hidden;
use kartka::person::{Fact, Id, Listed, Names, OwnBlock, Person, Place, Status};

/// A small generator, the same on every run: xorshift.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    /// Pieces of addresses, of files, and of trouble.
    fn text(&mut self, longest: usize) -> String {
        const PIECES: [&str; 64] = [
            "Дарья",
            "Липова",
            "ИК №4",
            "СИЗО",
            "-1",
            "246035",
            "171 161",
            "г.",
            "ул.",
            "д.",
            "№",
            ",",
            ";",
            "\n",
            "\r\n",
            "\t",
            " ",
            "  ",
            "|",
            ":",
            "\"",
            "'",
            "Кому:",
            "1990 г. р.",
            "12.03.1980",
            "ФКУ ИК-5 УФСИН России по г. Москве",
            "REPUBLIC OF BELARUS",
            "Гомель",
            "Minsk",
            "IK No. 4",
            "обл.",
            "р-н",
            "\u{0}",
            "\u{7}",
            "\u{1b}",
            "\u{a0}",
            "\u{200b}",
            "\u{202e}",
            "\u{2066}",
            "\u{2028}",
            "\u{feff}",
            "\u{301}",
            "ß",
            "İ",
            "ﬃ",
            "ქ",
            "😀",
            "<table><tr><td>",
            "</td></tr>",
            "name",
            "prison",
            "[{",
            "}]",
            "{\"name\":",
            "null",
            "active",
            "BY-",
            "/",
            ".",
            "0",
            "999999999999999999999",
            "ё",
            "ў",
            "\u{10ffff}",
        ];
        let length = self.roll(longest + 1);
        (0..length)
            .map(|_| PIECES[self.roll(PIECES.len())])
            .collect()
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn assert_clean(lines: &[String]) {
    for line in lines {
        let dirty = line.chars().any(|c| c.is_control() || is_hidden(c));
        assert!(!dirty && !line.is_empty(), "{line:?}");
    }
}

#[test]
fn any_address_is_made_of_clean_lines() {
    let (facilities, origins) = (Facilities::shipped().unwrap(), Origins::shipped().unwrap());
    let mut dice = Dice(7);
    for round in 0..1_000 {
        let some = |dice: &mut Dice| Some(dice.text(4)).filter(|_| dice.roll(2) == 0);
        let names = Names {
            ru: some(&mut dice),
            be: some(&mut dice),
            latin: some(&mut dice),
            official: some(&mut dice),
            patronymic: some(&mut dice),
            dative: some(&mut dice),
        };
        let listed = Listed {
            label: dice.text(4),
            address: Parts {
                postcode: dice.text(2),
                street: dice.text(4),
                locality: dice.text(3),
                district: dice.text(2),
                region: dice.text(2),
            },
            country: [None, Some("by"), Some("ru"), Some("xx")][dice.roll(4)].map(str::to_owned),
        };
        let facility = facilities.all().get(dice.roll(80)).map(|f| f.id.clone());
        let place = Place::Held {
            facility,
            listed: Some(listed),
        };
        let lines = (0..dice.roll(5)).map(|_| dice.text(5)).collect();
        let own_block = (dice.roll(4) == 0).then(|| OwnBlock {
            lines,
            on: today(),
            at: place.clone(),
        });
        let person = Person {
            birth: ["1980".parse().ok(), None][dice.roll(2)],
            extra_line: some(&mut dice),
            own_block: own_block.map(Box::new),
            rules: Vec::new(),
            ..Person::new(
                Id(format!("own-{round}")),
                names,
                Fact::new(Status::Imprisoned, today().into(), "test"),
                Fact::new(place, today().into(), "test"),
            )
        };
        let Ok(to) = sendable(&person, &facilities, today(), true) else {
            continue;
        };
        let forms = [
            NameForm::GivenFamily,
            NameForm::FamilyFirst,
            NameForm::Dative,
        ];
        let way = Style {
            language: CardLanguage::ALL[dice.roll(2)],
            origin: origins.all().get(dice.roll(24)),
            script: Script::ALL[dice.roll(3)],
            name: forms.get(dice.roll(4)).copied(),
            template: [None, Some("copy-line"), Some("none")][dice.roll(3)],
        };
        assert_clean(address::block_by(&to, &way).lines());
    }
}

#[test]
fn any_text_can_be_pasted() {
    let facilities = Facilities::shipped().unwrap();
    let mut dice = Dice(11);
    for _ in 0..400 {
        let text = dice.text(24);
        let Ok(pasted) = paste::read(&text, &facilities) else {
            continue;
        };
        let found = [
            &pasted.parts.street,
            &pasted.parts.locality,
            &pasted.parts.postcode,
        ];
        let found: Vec<String> = found
            .into_iter()
            .filter(|t| !t.is_empty())
            .cloned()
            .collect();
        assert_clean(&found);
        pasted.lookalikes();
        if let Some(person) = pasted.person(today().into(), "pasted")
            && let Ok(to) = sendable(&person, &facilities, today(), true)
        {
            assert_clean(address::block(&to, CardLanguage::Russian).lines());
        }
    }
}

#[test]
fn any_file_can_be_opened() {
    let (facilities, origins) = (Facilities::shipped().unwrap(), Origins::shipped().unwrap());
    let about = About {
        file_name: "list",
        as_of: kartka::import::Day::Named(today()),
    };
    let mut dice = Dice(13);
    for round in 0..400 {
        let start = [
            "id,name,status,prison\n",
            "name;prison;birthday\n",
            "case,name,postcode,locality,origin,script\n",
            "[{\"name\": \"",
            "<table><tr><th>name<th>prison<tr><td>",
            "",
        ][round % 6];
        let mut bytes = format!("{start}{}", dice.text(60)).into_bytes();
        for _ in 0..dice.roll(4) {
            let at = dice.roll(bytes.len().max(1));
            bytes.insert(at.min(bytes.len()), dice.roll(256) as u8);
        }
        let choices = Choices {
            encoding: [None, Some(Encoding::Windows1251)][dice.roll(2)],
            ..Choices::default()
        };
        let _ = import::preview(&bytes, &choices);
        let _ = parts::read(&bytes, &facilities, &origins);
        if let Ok(import) = import::read_as(&bytes, &about, &facilities, today(), &choices) {
            for person in &import.people {
                if let Ok(to) = sendable(person, &facilities, today(), true) {
                    assert_clean(address::block(&to, CardLanguage::Russian).lines());
                }
            }
        }
    }
}

#[test]
fn a_damaged_spreadsheet_is_no_trouble() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/data/other/spreadsheet.xlsx"
    );
    let whole = std::fs::read(file).unwrap();
    let mut dice = Dice(17);
    for _ in 0..60 {
        let mut bytes = whole.clone();
        bytes.truncate(4 + dice.roll(bytes.len()));
        for _ in 0..dice.roll(20) {
            let at = 4 + dice.roll(bytes.len().saturating_sub(4).max(1));
            if let Some(byte) = bytes.get_mut(at) {
                *byte = dice.roll(256) as u8;
            }
        }
        let _ = import::preview(&bytes, &Choices::default());
    }
}
