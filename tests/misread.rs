//! Lists in old encodings, and lists whose letters are wrong or lost: each is read right, asked
//! about or refused with the encoding that fits.

use chrono::NaiveDate;
use encoding_rs::{
    Encoding as Codec, IBM866, ISO_8859_5, KOI8_U, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1257, X_MAC_CYRILLIC,
};
use kartka::facility::Facilities;
use kartka::import::{self, About, Choices, Encoding, Error, Import, RemarkKind};

fn read(bytes: &[u8], encoding: Option<Encoding>) -> Result<Import, Error> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    let about = About {
        file_name: "list",
        as_of: import::Day::Named(NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()),
    };
    let choices = Choices {
        encoding,
        ..Choices::default()
    };
    let facilities = Facilities::shipped().unwrap();
    import::read_as(bytes, &about, &facilities, today, &choices)
}

fn names(import: &Import) -> Vec<&str> {
    import.people.iter().map(|person| person.name()).collect()
}

const RUSSIAN: &str = "ФИО;Пол;Дата рождения;Учреждение;Адрес\n\
    Тестов Пётр;м;13.01.1975;ИК №1;\"211440, г. Новополоцк, ул. Техническая, 8\"\n\
    Щербинина Ольга;ж;14.02.1980;ИК №4;\"246035, г. Гомель, ул. Антошкина, 3\"\n";
const BELARUSIAN: &str = "Імя і прозвішча;Установа;Адрас\n\
    Пятро Тэстаў;ПК №1;\"211440, г. Наваполацк, вул. Тэхнічная, 8\"\n\
    Ганна Ластаўкіна;ПК №4;\"246035, г. Гомель, вул. Антошкіна, 3\"\n";
const POLISH: &str = "Imię i nazwisko;Zakład;Adres\n\
    Paweł Wiśniewski;Kolonia nr 1;\"211440, Nowopołock, ul. Techniczna 8\"\n\
    Żaneta Łącka;Kolonia nr 4;\"246035, Homel, ul. Antoszkina 3\"\n";
const LITHUANIAN: &str = "Name;Prison;Address\n\
    Žaneta Šūsnienė;IK No. 4;\"246035, Gomelis, Antoškino g. 3\"\n\
    Jonas Bandžiūnas;IK No. 1;\"211440, Naujapolockas, Techninė g. 8\"\n";

#[test]
fn an_old_encoding_is_found_and_confirmed() {
    for (text, codec, encoding, first) in [
        (RUSSIAN, WINDOWS_1251, Encoding::Windows1251, "Пётр Тестов"),
        (RUSSIAN, KOI8_U, Encoding::Koi8U, "Пётр Тестов"),
        (RUSSIAN, IBM866, Encoding::Cp866, "Пётр Тестов"),
        (
            RUSSIAN,
            X_MAC_CYRILLIC,
            Encoding::MacCyrillic,
            "Пётр Тестов",
        ),
        (RUSSIAN, ISO_8859_5, Encoding::Iso8859_5, "Пётр Тестов"),
        (
            BELARUSIAN,
            WINDOWS_1251,
            Encoding::Windows1251,
            "Пятро Тэстаў",
        ),
        (BELARUSIAN, KOI8_U, Encoding::Koi8U, "Пятро Тэстаў"),
        (
            POLISH,
            WINDOWS_1250,
            Encoding::Windows1250,
            "Paweł Wiśniewski",
        ),
        (
            LITHUANIAN,
            WINDOWS_1257,
            Encoding::Windows1257,
            "Žaneta Šūsnienė",
        ),
    ] {
        // KOI8-U has no ў.
        let text = match encoding {
            Encoding::Koi8U => text.replace('ў', "у"),
            _ => text.to_owned(),
        };
        let first = match encoding {
            Encoding::Koi8U => first.replace('ў', "у"),
            _ => first.to_owned(),
        };
        let bytes = codec.encode(&text).0;
        let asked = read(&bytes, None).unwrap_err();
        assert_eq!(asked, Error::Encoding(encoding), "{text}");
        let preview = import::preview(&bytes, &Choices::default()).unwrap();
        assert_eq!(preview.encoding, encoding);
        assert_eq!(names(&read(&bytes, Some(encoding)).unwrap())[0], first);
    }
}

#[test]
fn an_encoding_that_does_not_fit_is_refused_with_the_one_that_does() {
    let all = [
        (WINDOWS_1251, Encoding::Windows1251),
        (KOI8_U, Encoding::Koi8U),
        (IBM866, Encoding::Cp866),
        (X_MAC_CYRILLIC, Encoding::MacCyrillic),
        (ISO_8859_5, Encoding::Iso8859_5),
    ];
    for (codec, own) in all {
        let bytes = codec.encode(RUSSIAN).0;
        for named in Encoding::ALL.into_iter().filter(|named| *named != own) {
            let expected = match named {
                Encoding::Utf8 => Error::Encoding(own),
                encoding => Error::Misread {
                    encoding,
                    fits: Some(own),
                },
            };
            let refused = read(&bytes, Some(named)).unwrap_err();
            assert_eq!(refused, expected, "{own:?} as {named:?}");
        }
    }
    for text in [RUSSIAN, BELARUSIAN, POLISH, LITHUANIAN] {
        for named in Encoding::ALL.into_iter().skip(1) {
            let refused = read(text.as_bytes(), Some(named)).unwrap_err();
            let expected = Error::Misread {
                encoding: named,
                fits: Some(Encoding::Utf8),
            };
            assert_eq!(refused, expected, "{text}");
        }
    }
}

/// A text as a program shows it that takes it for another encoding.
fn taken_for(text: &str, own: Option<&'static Codec>, other: &'static Codec) -> String {
    let bytes = match own {
        Some(own) => own.encode(text).0,
        None => text.as_bytes().into(),
    };
    other.decode_without_bom_handling(&bytes).0.into_owned()
}

#[test]
fn a_list_that_was_saved_wrongly_is_refused_whatever_it_is() {
    let names = "Тестов Пётр Ильич\nЩербинина Ольга Юрьевна\nЛипова Дарья Андреевна";
    let rows = |names: &str| -> Vec<String> {
        let places = ["ИК №1", "ИК №4", "СИЗО-7"];
        names
            .split('\n')
            .zip(places)
            .map(|(name, place)| format!("{name};{place}"))
            .collect()
    };
    for (own, other, expected) in [
        (None, WINDOWS_1251, Encoding::Utf8),
        (None, WINDOWS_1252, Encoding::Utf8),
        (None, IBM866, Encoding::Utf8),
        (Some(WINDOWS_1251), WINDOWS_1252, Encoding::Windows1251),
        (Some(KOI8_U), WINDOWS_1251, Encoding::Koi8U),
        (Some(WINDOWS_1251), KOI8_U, Encoding::Windows1251),
        (Some(IBM866), WINDOWS_1251, Encoding::Cp866),
        (Some(X_MAC_CYRILLIC), WINDOWS_1251, Encoding::MacCyrillic),
    ] {
        let wrong = taken_for(names, own, other);
        let csv = format!("name;prison\n{}\n", rows(&wrong).join("\n"));
        let objects = rows(&wrong).into_iter().map(|row| {
            let (name, place) = row
                .split_once(';')
                .map(|(a, b)| (a.to_owned(), b.to_owned()))
                .unwrap();
            serde_json::json!({ "name": name, "prison": place })
        });
        let json = serde_json::Value::Array(objects.collect()).to_string();
        for text in [csv, json] {
            let refused = read(text.as_bytes(), None).unwrap_err();
            let is_named = matches!(refused, Error::SavedMisread { own, .. } if own == expected);
            assert!(is_named, "{text}: {refused:?}");
        }
    }
}

#[test]
fn utf_16_is_read_with_and_without_a_mark() {
    for mark in ["", "\u{feff}"] {
        let text = format!("{mark}{RUSSIAN}");
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [little, big] {
            let import = read(&bytes, None).unwrap();
            assert_eq!(names(&import), ["Пётр Тестов", "Ольга Щербинина"]);
            assert_eq!(import.report.encoding, Some(Encoding::Utf16));
        }
    }
}

#[test]
fn lost_letters_are_asked_about_and_never_printed() {
    let list = |name: &str, place: &str| {
        format!(
            "name;sex;prison;birthday\n{name};m;{place};1975-01-13\nАнна Липова;f;ИК №4, 246035;1980-01-02\n"
        )
    };
    for (name, place, expected) in [
        ("П?тр Тестов", "ИК №1, 211440", RemarkKind::LostLetter),
        ("?горь Тестов", "ИК №1, 211440", RemarkKind::LostLetter),
        (
            "П\u{fffd}тр Тестов",
            "ИК №1, 211440",
            RemarkKind::LostLetter,
        ),
        ("ПпїЅтр Тестов", "ИК №1, 211440", RemarkKind::LostLetter),
        (
            "Пётр Тестов",
            "ИК №1, 211440, ул. Т?хническая",
            RemarkKind::LostLetter,
        ),
        (
            "Пётр Тестов",
            "ИК №1, 211440, ул. Т\u{fffd}хническая",
            RemarkKind::LostLetter,
        ),
        ("Пётр Тестов", "ИК №1?, 211440", RemarkKind::LostLetter),
        ("Îëåã Тестов", "ИК №1, 211440", RemarkKind::Misread),
        (
            "Олег Тестов",
            "ИК №1, 211440, СѓР». Новая",
            RemarkKind::Misread,
        ),
    ] {
        let Import { report, people, .. } = read(list(name, place).as_bytes(), None).unwrap();
        let named = report
            .remarks
            .iter()
            .any(|r| r.kind == expected && r.row == 2);
        assert!(named, "{name}, {place}: {:?}", report.remarks);
        assert_eq!((people.len(), report.sendable), (2, 1), "{name}, {place}");
    }
    // The file of a program that wrote in an encoding without the letter.
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/data/other/question-marks.csv"
    );
    let bytes = std::fs::read(folder).unwrap();
    assert_eq!(
        read(&bytes, None).unwrap_err(),
        Error::Encoding(Encoding::Windows1251)
    );
    let report = read(&bytes, Some(Encoding::Windows1251)).unwrap().report;
    assert_eq!(
        (report.sendable, report.remarks[0].kind),
        (0, RemarkKind::LostLetter)
    );
    // Where most are lost, there is no list.
    let lost = "name;prison\n????? ????;?? ?1\n????????? ?????;?? ?4\n";
    assert_eq!(read(lost.as_bytes(), None).unwrap_err(), Error::LettersLost);
    let lost = "name;prison\nпїЅпїЅпїЅпїЅ пїЅпїЅпїЅ;ИК\n";
    assert_eq!(read(lost.as_bytes(), None).unwrap_err(), Error::LettersLost);
}

#[test]
fn names_of_any_language_are_no_fault() {
    for name in [
        "Žaneta Šūsnienė",
        "Jürgen Übelhör",
        "François Léger",
        "Łucja Żądło",
        "Мүжгән Ғалиев",
        "Ђорђе Петровић",
        "Алесь Ўсціновіч",
        "Ющук Хвыля",
        "ФЁДОР ЩУКИН",
        "фёдор щукин",
        "Дар’я Тэстава",
    ] {
        let list = format!("name;prison\n{name};ИК №4, 246035\nАнна Липова;ИК №1, 211440\n");
        let import = read(list.as_bytes(), None).unwrap();
        assert_eq!(import.people.len(), 2, "{name}");
    }
}

#[test]
fn no_word_of_the_example_lists_is_taken_for_another() {
    for name in ["viasna-ru", "viasna-be", "viasna-en"] {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/lists/");
        let bytes = std::fs::read(format!("{folder}{name}.csv")).unwrap();
        let report = read(&bytes, None).unwrap().report;
        let wrong = report.remarks.iter();
        let wrong =
            wrong.filter(|r| matches!(r.kind, RemarkKind::Misread | RemarkKind::LostLetter));
        assert_eq!(
            wrong.collect::<Vec<_>>(),
            Vec::<&import::Remark>::new(),
            "{name}"
        );
    }
    // Small lists of made up names.
    let rows: String = (1..5)
        .map(|n| {
            format!("{n},Имя{n} Берёзкин,active,\"ИК №4; 246035, г. Гомель, ул. Антошкина, 3\"\n")
        })
        .collect();
    let list = format!("id,name,status,prison\n{rows}");
    assert_eq!(read(list.as_bytes(), None).unwrap().people.len(), 4);
}
