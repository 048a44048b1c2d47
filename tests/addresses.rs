//! The lines on the envelope from every country of posting, and how rows of parts become lines.

use crate::judge::sendable;
use chrono::NaiveDate;
use kartka::address::{self, Finding, Origins, Script, Style, parts};
use kartka::facility::{CardLanguage, Confidence, Facilities, Id as FacilityId, Site, UserWord};
use kartka::person::{Fact, Id, Names, OwnBlock, PartialDate, Person, Place, Status};
use std::path::Path;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn person_at(facility: &str) -> Person {
    let names = Names {
        ru: Some("Дарья Незабудкина".into()),
        latin: Some("Darya Nezabudkina".into()),
        ..Names::default()
    };
    let place = Place::Held {
        facility: Some(FacilityId(facility.into())),
        listed: None,
    };
    let today = PartialDate::from(day());
    Person::new(
        Id("viasna-1".into()),
        names,
        Fact::new(Status::Imprisoned, today, "list.csv"),
        Fact::new(place, today, "list.csv"),
    )
}

fn keys(findings: &[Finding]) -> String {
    findings
        .iter()
        .map(Finding::key)
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn every_row_of_parts_gives_its_lines() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/parts/addresses.csv");
    let bytes = std::fs::read(file).unwrap();
    let (facilities, origins) = (Facilities::shipped().unwrap(), Origins::shipped().unwrap());
    let rows = parts::read(&bytes, &facilities, &origins).unwrap();
    let expected: Vec<String> = csv::Reader::from_reader(&bytes[..])
        .records()
        .map(|record| record.unwrap().iter().next_back().unwrap().to_owned())
        .collect();
    assert_eq!((rows.len(), expected.len()), (24, 24));
    for (row, expected) in rows.iter().zip(expected) {
        let found = row.outcome.as_ref().unwrap().lines.join(" | ");
        assert_eq!(found, expected, "{}", row.case);
    }
}

#[test]
fn rows_of_the_same_kind_come_out_too() {
    let (facilities, origins) = (Facilities::shipped().unwrap(), Origins::shipped().unwrap());
    let header = "case,name,facility,street,postcode,locality,district,region,name_latin,facility_latin,street_latin,town_latin,district_latin,region_latin,origin,script";
    for (cells, lines, findings) in [
        (
            "Имя Липова,ИК №17,\"ул. Новая, 8\",213004,г. Шклов,,Могилёвская обл.,Imya Lipova,IK No. 17,\"ul. Novaya, 8\",Shklov,,Mogilevskaya obl.,CZ,both",
            "Имя Липова | ИК №17 | ул. Новая, 8 | 213004, г. Шклов | Могилёвская обл. | BY-213004 SHKLOV | BĚLORUSKO / BELARUS",
            "too-many-lines",
        ),
        (
            "Имя Липова,ИК №4,,246035,г. Гомель,,Гомельская обл.,,,,,,,nl,",
            "Имя Липова | ИК №4 | 246035, г. Гомель | 246035  GOMEL | BELARUS",
            "suggested",
        ),
        (
            "Имя Липова,ИК №4,,246035,г. Гомель,,,,,,,,,BY,both",
            "Имя Липова | ИК №4 | 246035, г. Гомель",
            "suggested",
        ),
        (
            "Имя Липова,ИК №4,,246035,г. Гомель,,,,,,,,,UA,destination",
            "Имя Липова | ИК №4 | 246035, г. Гомель | БІЛОРУСЬ / BELARUS",
            "suspended",
        ),
        (
            "Имя Липова,ИК №4,,24603,г. Гомель,,,,,,,,,,",
            "Имя Липова | ИК №4 | 24603, г. Гомель | REPUBLIC OF BELARUS",
            "not-a-postcode",
        ),
        (
            "Имя\u{200b}\u{a0}Липова,ИК №4,,996035,г. Гомель,,,,,,,,,,",
            "Имя Липова | ИК №4 | 996035, г. Гомель | REPUBLIC OF BELARUS",
            "hidden-removed strange-postcode",
        ),
        (
            "Имя Липова,ИК №4,,246035,г. Гомель,,,,,,,,,XX,both",
            "unknown origin «XX»",
            "",
        ),
        (
            "Имя Липова,ИК №4,,246035,г. Гомель,,,,,,,,,,runes",
            "unknown script «runes»",
            "",
        ),
        (",,,,,,,,,,,,,,", "the row is empty", ""),
    ] {
        let file = format!("{header},country\nX,{cells},by\n");
        let rows = parts::read(file.as_bytes(), &facilities, &origins).unwrap();
        match &rows[0].outcome {
            Ok(found) => {
                assert_eq!(found.lines.join(" | "), lines);
                assert_eq!(keys(&found.findings), findings, "{lines}");
            }
            Err(problem) => assert_eq!(problem.to_string(), lines),
        }
    }
}

#[test]
fn one_person_in_every_kind_of_place_from_everywhere() {
    let (facilities, origins) = (Facilities::shipped().unwrap(), Origins::shipped().unwrap());
    for (place, origin, script, expected) in [
        (
            "by-ik-4",
            "",
            Script::Destination,
            "Дарья Незабудкина | ИК №4 | ул. Антошкина, 3 | 246035, г. Гомель | REPUBLIC OF BELARUS",
        ),
        (
            "by-ik-4",
            "nl",
            Script::Both,
            "Дарья Незабудкина | ИК №4 | ул. Антошкина, 3 | 246035, г. Гомель | 246035  GOMEL | BELARUS",
        ),
        (
            "by-ik-4",
            "DE",
            Script::Latin,
            "Darya Nezabudkina | IK No. 4 | ul. Antoshkina, 3 | 246035 GOMEL | BELARUS",
        ),
        (
            "by-prison-4",
            "PL",
            Script::Both,
            "Дарья Незабудкина | Тюрьма №4 | ул. Крупской, 99А | 212011, г. Могилёв | 212011 MOGILEV | BIAŁORUŚ / BELARUS",
        ),
        (
            "by-sizo-7",
            "US",
            Script::Latin,
            "Darya Nezabudkina | SIZO-7 | ul. Sovetskikh Pogranichnikov, 37 | 224030 BREST | BELARUS",
        ),
        (
            "by-vk-2",
            "US",
            Script::Both,
            "Дарья Незабудкина | Воспитательная колония №2 | ул. Батова, 4 | 213800, г. Бобруйск | Могилёвская обл. | 213800 BOBRUYSK | BELARUS",
        ),
        (
            "by-iuot-6",
            "DE",
            Script::Both,
            "Дарья Незабудкина | ИУОТ-6 | 225889, д. Лущики | Кобринский р-н | Брестская обл. | 225889 LUSHCHIKI | BELARUS",
        ),
        (
            "by-ik-20",
            "NL",
            Script::Both,
            "Дарья Незабудкина | ИК №20 | Михалковский сельсовет, 70 | 247755 | Мозырский р-н | Гомельская обл. | 247755  MOZYRSKIY R-N | BELARUS",
        ),
        (
            "by-ivs-vawkavysk",
            "NO",
            Script::Both,
            "Дарья Незабудкина | ИВС Волковысского РОВД | ул. Советская, 46 | 231900, г. Волковыск | Гродненская обл. | BY-231900 VOLKOVYSK | BELARUS",
        ),
    ] {
        let person = person_at(place);
        let to = sendable(&person, &facilities, day(), false).unwrap();
        let way = Style {
            origin: origins.get(origin),
            script,
            ..Style::published(CardLanguage::Russian)
        };
        assert_eq!(address::block_by(&to, &way).lines().join(" | "), expected);
    }
}

#[test]
fn every_place_with_an_address_is_spelled_in_latin() {
    let facilities = Facilities::shipped().unwrap();
    let belarusian = facilities.all().iter().filter(|f| f.country == "by");
    for facility in belarusian {
        let (ours, latin) = (&facility.ru, facility.latin_site());
        for (ru, latin) in [
            (&ours.label, &latin.label),
            (&ours.parts.postcode, &latin.parts.postcode),
            (&ours.parts.street, &latin.parts.street),
            (&ours.parts.locality, &latin.parts.locality),
            (&ours.parts.district, &latin.parts.district),
            (&ours.parts.region, &latin.parts.region),
        ] {
            assert_eq!(ru.is_empty(), latin.is_empty(), "{:?}: {ru}", facility.id);
            assert!(latin.is_ascii(), "{latin}");
        }
    }
}

#[test]
fn an_own_block_holds_for_its_place_only() {
    let facilities = Facilities::shipped().unwrap();
    let mut person = person_at("by-ik-4");
    person.own_block = Some(Box::new(OwnBlock {
        lines: vec!["Незабудкиной\u{200b} Д.".into(), " ".into(), "ИК №4".into()],
        on: day(),
        at: person.place.now.value.clone(),
    }));
    let way = Style::published(CardLanguage::Russian);
    let block = address::block_by(&sendable(&person, &facilities, day(), false).unwrap(), &way);
    assert_eq!(block.lines(), ["Незабудкиной Д.", "ИК №4"]);
    assert!(block.is_edited());
    assert_eq!(keys(block.findings()), "hidden-removed");

    person.place = person_at("by-ik-24").place;
    let block = address::block_by(&sendable(&person, &facilities, day(), false).unwrap(), &way);
    assert!(!block.is_edited());
    assert_eq!(block.lines()[1], "ИК №24");
    assert_eq!(keys(block.findings()), "own-block-outdated");
}

#[test]
fn a_corrected_address_goes_everywhere() {
    let mut facilities = Facilities::shipped().unwrap();
    let origins = Origins::shipped().unwrap();
    let id = FacilityId("by-ik-4".into());
    let mut site = facilities.get(&id).unwrap().ru.clone();
    site.parts.street = "ул. Новая, 5".into();
    site.parts.postcode = "246099".into();
    facilities.set_user_word(
        &id,
        Some(UserWord::with_address(day(), CardLanguage::Russian, site)),
    );
    let person = person_at("by-ik-4");
    let to = sendable(&person, &facilities, day(), false).unwrap();
    // Ours in Belarusian is no longer true: the corrected Russian one stands there.
    let way = Style {
        origin: origins.get("de"),
        script: Script::Latin,
        ..Style::published(CardLanguage::Belarusian)
    };
    let block = address::block_by(&to, &way);
    let expected = [
        "Darya Nezabudkina",
        "IK No. 4",
        "ul. Novaya, 5",
        "246099 GOMEL",
        "BELARUS",
    ];
    assert_eq!(block.lines(), expected);
    assert_eq!(keys(block.findings()), "suggested");
    let block = address::block(&to, CardLanguage::Belarusian);
    assert_eq!(block.lines()[2..4], ["ул. Новая, 5", "246099, г. Гомель"]);

    // An address entered for a place that had none.
    let id = FacilityId("by-sizo-kgb".into());
    assert_eq!(facilities.get(&id).unwrap().confidence, Confidence::Missing);
    let mut site = Site {
        label: "СИЗО КГБ".into(),
        ..Site::default()
    };
    site.parts.postcode = "220001".into();
    site.parts.locality = "г. Минск".into();
    facilities.set_user_word(
        &id,
        Some(UserWord::with_address(day(), CardLanguage::Russian, site)),
    );
    let person = person_at("by-sizo-kgb");
    assert!(sendable(&person, &facilities, day(), false).is_ok());
}
