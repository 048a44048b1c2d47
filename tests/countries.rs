//! The second country: another order, another name, a required year, all of it data.

use crate::judge::sendable;
use chrono::NaiveDate;
use kartka::address::{self, Block, Style};
use kartka::facility::{
    Authority, CardLanguage, Facilities, Id as FacilityId, Parts, Rule, RuleKey, RuleValue, Site,
    UserWord,
};
use kartka::format::{Part, Products};
use kartka::layout::{Card, Face, Finding, Fonts, Item, lay_out};
use kartka::paper::Um;
use kartka::person::{Fact, Id, Listed, Names, PartialDate, Person, Place, Status};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn person(place: Place) -> Person {
    let names = Names {
        ru: Some("Иван Липов".into()),
        patronymic: Some("Ильич".into()),
        dative: Some("Липову Ивану Ильичу".into()),
        ..Names::default()
    };
    let day = PartialDate::from(today());
    Person {
        birth: Some("1980-03-12".parse().unwrap()),
        ..Person::new(
            Id("own-1".into()),
            names,
            Fact::new(Status::Imprisoned, day, "user"),
            Fact::new(place, day, "user"),
        )
    }
}

fn held(facility: &str) -> Place {
    Place::Held {
        facility: Some(FacilityId(facility.into())),
        listed: None,
    }
}

fn block(person: &Person, template: Option<&str>) -> Block {
    let facilities = Facilities::shipped().unwrap();
    let to = sendable(person, &facilities, today(), false).unwrap();
    let way = Style {
        template,
        // Belarusian is not read there: the block stays Russian.
        ..Style::published(CardLanguage::Belarusian)
    };
    address::block_by(&to, &way)
}

fn keys(block: &Block) -> String {
    let keys: Vec<&str> = block.findings().iter().map(|f| f.key()).collect();
    keys.join(" ")
}

#[test]
fn the_published_facilities_in_both_templates() {
    for (id, postal, copy_line, findings) in [
        (
            "ru-ik-5-tver",
            "Липову Ивану Ильичу, | 1980 г. р. | ФКУ ИК-5 УФСИН России по | Тверской области | Ржевский тракт, д. 7 | г. Вышний Волочек | Тверская область | 171161 | RUSSIAN FEDERATION",
            "171161, Тверская область, | г. Вышний Волочек, | Ржевский тракт, д. 7, | ФКУ ИК-5 УФСИН России по | Тверской области, | Липову Ивану Ильичу, | 1980 г. р. | RUSSIAN FEDERATION",
            "",
        ),
        (
            "ru-ik-9-novosibirsk",
            "Липову Ивану Ильичу, | 1980 г. р. | ФКУ ИК-9 ГУФСИН | ул. Гусинобродское шоссе, | 114 | г. Новосибирск | 630039 | RUSSIAN FEDERATION",
            "630039, г. Новосибирск, | ул. Гусинобродское шоссе, | 114, ФКУ ИК-9 ГУФСИН, | Липову Ивану Ильичу, | 1980 г. р. | RUSSIAN FEDERATION",
            "",
        ),
        (
            "ru-ik-8-yamal",
            "Липову Ивану Ильичу, | 1980 г. р. | ИК-8 | улица Северная, 33 | город Лабытнанги | Ямало-Ненецкий автономный | округ | 629400 | RUSSIAN FEDERATION",
            "629400, | Ямало-Ненецкий автономный | округ, город Лабытнанги, | улица Северная, 33, ИК-8, | Липову Ивану Ильичу, | 1980 г. р. | RUSSIAN FEDERATION",
            "no-authority",
        ),
        (
            "ru-sizo-2-lefortovo",
            "Липову Ивану Ильичу, | 1980 г. р. | СИЗО-2 | ул. Лефортовский Вал, 5, | корп. 2 | Москва | 111020 | RUSSIAN FEDERATION",
            "111020, Москва, | ул. Лефортовский Вал, 5, | корп. 2, СИЗО-2, | Липову Ивану Ильичу, | 1980 г. р. | RUSSIAN FEDERATION",
            "no-authority",
        ),
    ] {
        let person = person(held(id));
        let found = block(&person, None);
        assert_eq!(found.lines().join(" | "), postal);
        assert_eq!(keys(&found), findings, "{id}");
        let found = block(&person, Some("copy-line"));
        assert_eq!(found.lines().join(" | "), copy_line);
        assert!(found.lines().iter().all(|line| line.chars().count() <= 28));
    }
}

#[test]
fn a_missing_year_of_birth_is_named_before_anything_is_laid_out() {
    let facilities = Facilities::shipped().unwrap();
    let mut person = person(held("ru-ik-5-tver"));
    person.birth = None;
    // The user's word lifts no requirement of the post.
    let reasons = sendable(&person, &facilities, today(), true).unwrap_err();
    let keys: Vec<&str> = reasons.iter().map(|reason| reason.key()).collect();
    assert_eq!(keys, ["missing-field"]);
    // A birthday of which nobody names the year is no year.
    person.birth = Some("--03-12".parse().unwrap());
    let reasons = sendable(&person, &facilities, today(), true).unwrap_err();
    assert_eq!(reasons[0].key(), "missing-field");
    // Belarus does not ask for it.
    person.place = Fact::new(held("by-ik-4"), today().into(), "user");
    assert!(sendable(&person, &facilities, today(), false).is_ok());
}

#[test]
fn without_a_dative_the_nominative_is_used_with_a_finding() {
    let mut person = person(held("ru-ik-5-tver"));
    person.names.dative = None;
    let found = block(&person, None);
    assert_eq!(found.lines()[0], "Липов Иван Ильич, 1980 г. р.");
    assert_eq!(keys(&found), "no-dative");
}

#[test]
fn numbers_are_given_once_in_each_region() {
    let facilities = Facilities::shipped().unwrap();
    for (label, postcode, expected) in [
        (
            "ФКУ ИК-5 УФСИН России по Тверской области",
            "",
            Some("ru-ik-5-tver"),
        ),
        ("ФКУ ИК-5 УФСИН России по Омской области", "", None),
        ("ИК-5", "171161", Some("ru-ik-5-tver")),
        ("ИК-5", "", None),
        ("ИК-5", "644000", None),
        ("Лефортово", "", Some("ru-sizo-2-lefortovo")),
    ] {
        let found = facilities.find_in("ru", label, postcode);
        assert_eq!(
            found.map(|f| f.id.0.as_str()),
            expected,
            "{label} {postcode}"
        );
    }
    // A Belarusian list never ends in Russia.
    assert_eq!(facilities.find_in("by", "ИК-5", "171161"), None);
}

#[test]
fn what_a_country_reads_and_lets_in_is_data() {
    let facilities = Facilities::shipped().unwrap();
    let (by, ru) = (facilities.rules_of("by"), facilities.rules_of("ru"));
    assert_eq!(by.languages, CardLanguage::ALL);
    assert_eq!(ru.languages, [CardLanguage::Russian]);
    for country in [by, ru] {
        assert!(!country.rules_for(None, &[]).is_empty());
        assert!(country.rules.iter().all(|rule| !rule.source.is_empty()));
    }
}

#[test]
fn the_nearer_rule_holds() {
    let rule = |key, value| Rule {
        key,
        value,
        text: String::new(),
        source: "an invented paper".into(),
        as_of: None,
    };
    use RuleKey::{Pages, Postcard, Stamp, Stickers};
    use RuleValue::{Allow, Ask, Forbid, Number, Warn};
    let facilities = Facilities::shipped().unwrap();
    let mut country = facilities.rules_of("ru").clone();
    country.rules = vec![
        rule(Stickers, Warn),
        rule(Pages, Number(4)),
        rule(Stamp, Ask),
        rule(Postcard, Allow),
    ];
    country.authorities = vec![Authority {
        name: "ГУФСИН".into(),
        rules: vec![rule(Stickers, Forbid), rule(Pages, Number(3))],
    }];
    let mut place = facilities.all()[0].clone();
    place.rules = vec![rule(Pages, Number(2))];
    let own = [rule(Postcard, Forbid)];
    for (authority, own, expected) in [
        (
            None,
            &own[..0],
            "Stickers Warn, Pages Number(4), Stamp Ask, Postcard Allow",
        ),
        (
            Some(""),
            &own[..0],
            "Pages Number(2), Stickers Warn, Stamp Ask, Postcard Allow",
        ),
        (
            Some("ГУФСИН по Выдуманной области"),
            &own[..],
            "Postcard Forbid, Pages Number(2), Stickers Forbid, Stamp Ask",
        ),
        (
            Some("ГУФСИНА"),
            &own[..],
            "Postcard Forbid, Pages Number(2), Stickers Warn, Stamp Ask",
        ),
    ] {
        place.authority = authority.unwrap_or_default().into();
        let place = authority.map(|_| &place);
        let holding = country.rules_for(place, own).into_iter();
        let sentence: Vec<String> = holding
            .map(|rule| format!("{:?} {:?}", rule.key, rule.value))
            .collect();
        assert_eq!(sentence.join(", "), expected);
    }
}

#[test]
fn eleven_lines_stay_inside_the_box_or_give_a_finding() {
    let listed = Listed {
        label: "ФКУ СИЗО-6 ФСИН России по городу Примерску и Выдуманной области".into(),
        address: Parts {
            postcode: "190000".into(),
            street: "ул. Самая Длинная Выдуманная, д. 125, корп. 2".into(),
            locality: "посёлок Выдуманный".into(),
            district: "Примерский муниципальный район".into(),
            region: "Выдуманная область".into(),
        },
        country: Some("ru".into()),
    };
    let person = person(Place::Held {
        facility: None,
        listed: Some(listed),
    });
    let address = block(&person, None);
    assert!(address.lines().len() >= 11, "{:?}", address.lines());
    let fonts = Fonts::shipped().unwrap();
    let products = Products::shipped().unwrap();
    let card = Card::new("Здравствуйте!", address);
    // Whole and within its box, on fewer lines where it is low, or it is said that it does not fit:
    // never clipped.
    for (id, fits) in [
        ("postcard-a6", true),
        ("postcard-a6-4up", true),
        ("postcard-us-4up", true),
        ("envelope-c6", true),
        ("envelope-c5", true),
        ("envelope-dl", true),
        ("letter-a4-b", true),
        ("letter-us-10", true),
    ] {
        let product = products.get(id).unwrap();
        let area = product.parts().find_map(|part| match part {
            Part::Address(area) => Some(area.at),
            _ => None,
        });
        let area = area.unwrap();
        let pages = lay_out(product, std::slice::from_ref(&card), &fonts);
        let sentence = pages
            .findings
            .iter()
            .any(|finding| matches!(finding, Finding::AddressTooLong { .. }));
        assert_eq!(!sentence, fits, "{id}: {:?}", pages.findings);
        let panels = pages.pages.iter().flat_map(|page| &page.placed);
        let texts = panels.flat_map(|placed| &placed.panel.items);
        let mut found: Vec<String> = Vec::new();
        for item in texts {
            let Item::Text(text) = item else { continue };
            let paragraph = &text.line.paragraph;
            if paragraph.face == Face::Address {
                let frame = text.frame(&fonts);
                // Lengths are whole micrometres.
                let area = area.inset(-Um(2));
                assert!(area.holds(frame), "{id}: {} {frame:?}", paragraph.text);
                if text.line.glyphs.start == 0 {
                    found.push(paragraph.text.clone());
                }
            }
        }
        let address = &card.address;
        let mut forms =
            std::iter::once(address.lines()).chain(address.compact().iter().map(Vec::as_slice));
        assert_eq!(forms.any(|lines| lines == found), fits, "{id}: {found:?}");
    }
}

#[test]
fn the_word_of_the_user_survives_imports_and_new_versions() {
    let id = FacilityId("by-ik-4".into());
    let site = Site {
        label: "ИК №4".into(),
        parts: Parts {
            postcode: "246099".into(),
            locality: "г. Гомель".into(),
            ..Parts::default()
        },
    };
    let word = UserWord::with_address(today(), CardLanguage::Russian, site);
    // As a later version of the program: its own data, the user's word from the disk.
    let kept = ron::to_string(&word).unwrap();
    let mut later = Facilities::shipped().unwrap();
    later.set_user_word(&id, Some(ron::from_str(&kept).unwrap()));
    // As the next import: the list still has the old address.
    let about = kartka::import::About {
        file_name: "list.csv",
        as_of: kartka::import::Day::Named(today()),
    };
    let list = "id,name,status,prison\n7,Дарья Липова,active,\"ИК №4; 246035, г. Гомель, ул. Антошкина, 3\"\n";
    let people = kartka::import::read(list.as_bytes(), &about, &later, today())
        .unwrap()
        .people;
    let to = sendable(&people[0], &later, today(), false).unwrap();
    assert_eq!(
        address::block(&to, CardLanguage::Russian).lines()[2],
        "246099, г. Гомель"
    );
    // The two addresses are shown side by side, and the choice is remembered.
    let difference = kartka::people::difference(&people[0], &later);
    assert!(difference.is_some_and(|difference| difference.is_decided));
}

#[test]
fn a_published_facility_fits_on_every_product() {
    let fonts = Fonts::shipped().unwrap();
    let address = block(&person(held("ru-ik-5-tver")), None);
    assert_eq!(address.lines().len(), 9);
    for product in Products::shipped().unwrap().all() {
        let card = Card::new("Здравствуйте!", address.clone());
        let pages = lay_out(product, &[card], &fonts);
        assert_eq!(pages.findings, [], "{}", product.id);
    }
}
