//! The name of a row, and whether its cells hold one person's name and nothing else:
//! «Иван Тестов †», «Анна (вышла)» and «Иван и Пётр» do not.

use super::profile::{Column, Profile, StatusWord};
use super::table::{Row, Table};
use crate::language::CardLanguage;
use crate::people::custody_words;
use crate::people::letters::{clean, is_cyrillic_text, plain};
use crate::people::{
    FullName, NameDoubt, Order, is_title, is_within_names, may_be_dative, order_of, tidy,
    without_titles,
};
use crate::person::Names;
use crate::spelling::is_apostrophe;

/// The name of a row.
#[derive(Debug, Default)]
pub(super) struct RowName {
    pub names: Names,
    /// The key of lists without ids; empty where nobody is named.
    pub key: String,
    /// The cells, as they stand there.
    pub cells: String,
    /// Whether hidden characters stood in it.
    pub hidden: bool,
    /// Whether titles were taken off.
    pub titled: bool,
    /// Whether letters were put right.
    pub repaired: bool,
    pub doubt: Option<NameDoubt>,
}

impl RowName {
    /// The name in the slot of its alphabet and language, and its other forms.
    pub(super) fn of(row: &Row, order: Order, language: CardLanguage) -> Self {
        let columns = [Column::GivenName, Column::FamilyName];
        let [(given, hidden_given), (family, hidden_family)] =
            columns.map(|column| clean(row.cell(column)));
        let (whole, hidden) = clean(whole_name(row));
        let family_first = row.cell(Column::Name).is_empty() && row.has(Column::FamilyFirstName);
        let order = if family_first {
            Order::FamilyFirst
        } else {
            order
        };
        let (read, cells) = match (given.is_empty(), family.is_empty()) {
            (true, true) => (FullName::read(&whole, order), whole),
            // «Имя» alone, over whole names.
            (false, true) if whole.is_empty() => (FullName::read(&given, Order::GivenFirst), given),
            (true, false) if whole.is_empty() => {
                (FullName::read(&family, Order::FamilyFirst), family)
            }
            // "Name" beside "Vorname" is the family name, beside "Surname" the given one.
            (false, true) => (FullName::of_two(&given, &whole), format!("{given} {whole}")),
            (true, false) => (
                FullName::of_two(&whole, &family),
                format!("{whole} {family}"),
            ),
            (false, false) => (
                FullName::of_two(&given, &family),
                format!("{given} {family}"),
            ),
        };
        let mut name = Self {
            key: read.name.clone(),
            hidden: hidden || hidden_given || hidden_family,
            titled: read.titled,
            repaired: read.repaired,
            doubt: read.doubt,
            cells,
            names: Names::default(),
        };
        name.add_forms(row, language, read);
        name
    }

    fn add_forms(&mut self, row: &Row, language: CardLanguage, read: FullName) {
        let FullName {
            name, patronymic, ..
        } = read;
        let own = self.text(row, Column::Patronymic);
        let dative = own.as_deref().is_some_and(may_be_dative);
        self.doubt = self.doubt.or(dative.then_some(NameDoubt::Dative));
        self.names.official = self.text(row, Column::OfficialName);
        self.names.dative = self.text(row, Column::Dative);
        self.names.patronymic = own.or(patronymic);
        if row.has(Column::NameBelarusian) {
            self.names.ru = self.text(row, Column::Name);
            self.names.be = self.text(row, Column::NameBelarusian);
            self.names.latin = self.text(row, Column::NameLatin);
            return;
        }
        let slot = match (is_cyrillic_text(&name), language) {
            (true, CardLanguage::Belarusian) => &mut self.names.be,
            (true, CardLanguage::Russian) => &mut self.names.ru,
            (false, _) => &mut self.names.latin,
        };
        *slot = Some(name);
    }

    /// A cell with its letters put right.
    fn text(&mut self, row: &Row, column: Column) -> Option<String> {
        let (text, repaired) = tidy(&clean(row.cell(column)).0);
        self.repaired |= repaired;
        Some(text).filter(|text| !text.is_empty())
    }
}

/// The order of the names in their column: as the list is known to have it, else as nearly all of
/// its first rows show it.
pub(super) fn order(table: &Table, profile: &Profile) -> Order {
    if profile.family_first {
        return Order::FamilyFirst;
    }
    if !profile.notes_count() {
        return Order::GivenFirst;
    }
    let rows = table.rows.iter().take(SHOWN);
    let shown: Vec<Order> = rows
        .filter_map(|row| order_of(row.cell(Column::Name)))
        .collect();
    let family_first = shown
        .iter()
        .filter(|order| **order == Order::FamilyFirst)
        .count();
    match family_first > 1 && family_first * 10 >= shown.len() * 9 {
        true => Order::FamilyFirst,
        false => Order::GivenFirst,
    }
}

/// So many rows show the order of a column.
const SHOWN: usize = 200;

/// The cell of the whole name, in whatever order.
fn whole_name(row: &Row) -> &str {
    row.first(&[
        Column::Name,
        Column::FamilyFirstName,
        Column::NameBelarusian,
        Column::NameLatin,
    ])
}

/// Whether a cell is one name, whole or in part. What else stands there is not understood.
pub(super) fn is_clear(cell: &str, profile: &Profile) -> bool {
    let (cell, _) = without_titles(cell);
    // «Липова2»: a list that numbers namesakes.
    let numbered: Vec<String> = cell
        .split(' ')
        .map(|word| {
            let bare = word.trim_end_matches(|c: char| c.is_ascii_digit());
            let is_word = bare.chars().any(char::is_alphabetic);
            if is_word { bare } else { word }.to_owned()
        })
        .collect();
    let cell = numbered.join(" ");
    let cell = cell.as_str();
    let letters = |c: char| c.is_alphabetic() || c == ' ' || is_mark(c);
    if !cell.chars().any(char::is_alphabetic) || !cell.chars().all(letters) {
        return false;
    }
    if custody_words::find(cell).is_some() {
        return false;
    }
    let words: Vec<&str> = cell
        .split(|c: char| !c.is_alphabetic() && !is_apostrophe(c) && !"-‐‑\u{301}".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    // A list may write every name small; a single small word among others is no name.
    let capital = |word: &str| word.chars().any(char::is_uppercase);
    let any_capital = words.iter().any(|word| capital(word));
    words.iter().all(|word| {
        let small = plain(word);
        let known = || profile.is_name_word(&small) || is_title(word) || is_within_names(word);
        let of_custody = !could_be_latin_name(word) && ends_custody(&small, profile) && !known();
        let is_small = any_capital && !capital(word) && word.chars().count() > 1;
        !of_custody
            && (is_initial(word, cell) || !profile.is_not_one_name(&small))
            && (!is_small || known())
    })
}

/// «И. И. Тестов»: a letter with a point is no word for "and".
fn is_initial(word: &str, cell: &str) -> bool {
    word.chars().count() == 1 && cell.contains(&format!("{word}."))
}

/// What stands in names beside letters.
fn is_mark(c: char) -> bool {
    is_apostrophe(c) || "-‐‑–.,\u{301}\u{306}\u{308}\u{a0}".contains(c)
}

fn ends_custody(word: &str, profile: &Profile) -> bool {
    matches!(
        profile.status(word),
        Some(StatusWord::Former | StatusWord::Died)
    )
}

/// Frei and Vrij are family names.
fn could_be_latin_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_uppercase() && c.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::profile::Profiles;

    #[test]
    fn what_is_no_name_is_not_clear() {
        let profiles = Profiles::shipped().unwrap();
        for (cell, expected) in [
            ("Иван Тестов", true),
            ("ИВАН ТЕСТОВ", true),
            ("иван тестов", true),
            ("гр. Иван Тестов", true),
            ("осуждённый Иван Тестов", true),
            ("з/к Иван Тестов", true),
            ("Мар‘яна Дзям″янчук", true),
            ("Тестов Рашад Юсуф оглы", true),
            ("Тестов Бек Нурлан уулу", true),
            ("И. И. Тестов", true),
            ("И.И. Тестов", true),
            ("Тестов, Иван", true),
            ("Тестов Иван Петрович", true),
            ("Анна-Мария Тестова-Пробина", true),
            ("Дар'я Тестава", true),
            ("Дар’я Незабудкіна", true),
            ("Jan van der Test", true),
            ("Anna Frei", true),
            ("Мамед Тестов оглы", true),
            ("Žalgirė Łąćka-Übung", true),
            ("Анна Тестова2", true),
            ("Анна Тестова 2025", false),
            ("-1 Тестов", false),
            ("Тестов -2", false),
            ("Иван Тестов (освобождён)", false),
            ("Иван Тестов †", false),
            ("Иван Тестов (умер)", false),
            ("Иван Тестов — на воле", false),
            ("Иван Тестов - на воле", false),
            ("Иван Тестов (RELEASED)", false),
            ("Иван Тестов RELEASED", false),
            ("Иван Тестов, освобожден 10.11.2026", false),
            ("Иван Тестов [deceased]", false),
            ("Иван Тестов (помилован)", false),
            ("(не писать) Иван Тестов", false),
            ("вышла Анна Тестова", false),
            ("ВЫШЛА АННА ТЕСТОВА", false),
            ("Иван Тестов (1980–2025)", false),
            ("Иван Тестов дома", false),
            ("Иван Тестов?", false),
            ("???", false),
            ("-", false),
            ("Иван Тестов и Пётр Пробин", false),
            ("Іван Тэстаў і Пётр Пробін", false),
            ("Ivan Testov and Piotr Probin", false),
            ("Иван Тестов / Пётр Пробин", false),
            ("семья Тестовых", false),
            ("Семья Тестовых", false),
        ] {
            assert_eq!(is_clear(cell, profiles.any()), expected, "{cell}");
        }
    }
}
