//! Address blocks as they are found, in many shapes: recognised or asked, never silently wrong.

use kartka::facility::Facilities;
use kartka::paste::{self, Ask, Error, Pasted};
use kartka::person::Place;

/// A pasted block in one line: name; facility; postcode, street, town …; `?` behind a guess.
fn summary(pasted: &Pasted) -> String {
    let guess = |sure: bool| if sure { "" } else { "?" };
    let found = |found: &Option<paste::Found<String>>| {
        found
            .as_ref()
            .map_or(String::new(), |f| format!("{}{}", f.value, guess(f.sure)))
    };
    let facility = pasted
        .facility
        .as_ref()
        .map_or(String::new(), |f| format!("{}{}", f.value.0, guess(f.sure)));
    let birth = pasted
        .birth
        .as_ref()
        .map_or(String::new(), |b| format!(" *{}", b.value));
    let dative = match &pasted.dative {
        Some(dative) => format!("dative {}", dative.value),
        None => found(&pasted.name),
    };
    let parts = &pasted.parts;
    let parts = [
        &parts.postcode,
        &parts.street,
        &parts.locality,
        &parts.district,
        &parts.region,
    ];
    let parts: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    let asks: Vec<&str> = pasted.asks.iter().map(|ask| ask.key()).collect();
    format!(
        "{dative}{birth}; {facility}; {}; {}",
        parts.join(" / "),
        asks.join(" ")
    )
}

const BLOCKS: &[(&str, &str)] = &[
    // The published form.
    (
        "Дарья Липова\nИК №4\nул. Антошкина, 3\n246035, г. Гомель\nREPUBLIC OF BELARUS",
        "Дарья Липова?; by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель; ",
    ),
    // The same on one line, with commas.
    (
        "Дарья Липова, ИК №4, ул. Антошкина, 3, 246035, г. Гомель, Беларусь",
        "Дарья Липова?; by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель; ",
    ),
    // From the general to the specific.
    (
        "Республика Беларусь, 246035, г. Гомель, ул. Антошкина, д. 3, ИК-4, Липовой Дарье Ивановне",
        "dative Липовой Дарье Ивановне; by-ik-4; 246035 / ул. Антошкина, д. 3 / г. Гомель; nominative",
    ),
    // No commas at all.
    (
        "Дарья Липова ИК-4 246035 г. Гомель ул. Антошкина 3",
        "Дарья Липова?; by-ik-4; 246035 / ул. Антошкина 3 / г. Гомель; ",
    ),
    // Belarusian.
    (
        "Дар’я Ліпава\nПК №4\nвул. Антошкіна, 3\n246035, г. Гомель",
        "Дар’я Ліпава?; by-ik-4; 246035 / вул. Антошкіна, 3 / г. Гомель; ",
    ),
    (
        "212011, г. Магілёў, вул. Крупскай, 99А, Турма №4, Прыклад Ганна",
        "Прыклад Ганна?; by-prison-4; 212011 / вул. Крупскай, 99А / г. Магілёў; ",
    ),
    // Latin, as the UPU's sheet writes it.
    (
        "Darya Lipova\nIK No. 4\nul. Antoshkina, 3\n246035 GOMEL\nBELARUS",
        "Darya Lipova?; by-ik-4; 246035 / ul. Antoshkina, 3 / GOMEL; ",
    ),
    // Latin, as Viasna's English export writes it.
    (
        "Darya Lipova\nPenal colony No. 4\n246035, Homieĺ, vulica Antoshkina 3",
        "Darya Lipova?; by-ik-4; 246035 / vulica Antoshkina 3 / Homieĺ; ",
    ),
    // Both scripts: the Latin line says nothing new.
    (
        "Дарья Липова\nИК №4\nул. Антошкина, 3\n246035, г. Гомель\n246035  GOMEL\nBIAŁORUŚ / BELARUS",
        "Дарья Липова?; by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель; ",
    ),
    // With labels.
    (
        "Кому: Липова Дарья\nКуда: СИЗО-7, ул. Советских Пограничников, 37\nИндекс: 224030",
        "Липова Дарья?; by-sizo-7; 224030 / ул. Советских Пограничников, 37; ",
    ),
    // A village, with district and region.
    (
        "Иван Липов\nСИЗО-1\nНоводворский с/с, 143/4\n223016, д. Пашковичи\nМинский р-н\nМинская обл.",
        "Иван Липов?; by-sizo-1; 223016 / Новодворский с/с, 143/4 / д. Пашковичи / Минский р-н / Минская обл.; ",
    ),
    // The old site: recognised as the old one.
    (
        "Иван Липов, СИЗО-1, 220030, г. Минск, ул. Володарского, 2",
        "Иван Липов?; by-sizo-1-valadarskaha; 220030 / ул. Володарского, 2 / г. Минск; ",
    ),
    // No facility: postcode and street say which, and it is a guess.
    (
        "Иван Липов\nул. Ленина, 195А\n211388 г. Орша",
        "Иван Липов?; by-ik-8?; 211388 / ул. Ленина, 195А / г. Орша; ",
    ),
    // Two places share the postcode, and there is no street: asked.
    (
        "Иван Липов\n213800 г. Бобруйск",
        "Иван Липов?; ; 213800 / г. Бобруйск; facility",
    ),
    // The label and the address contradict each other: asked.
    (
        "Дарья Липова, ИК №4, 231900, г. Волковыск, ул. Рокоссовского, 118",
        "Дарья Липова?; ; 231900 / ул. Рокоссовского, 118 / г. Волковыск; facility country",
    ),
    // A place that we do not know.
    (
        "Дарья Липова\nИК №99\n210000, г. Полоцк, ул. Новая, 1",
        "Дарья Липова?; ; 210000 / ул. Новая, 1 / г. Полоцк; facility",
    ),
    // Nobody named; no postcode.
    ("ИК №17, г. Шклов", "; by-ik-17; г. Шклов; name postcode"),
    // Two people: the second is not taken in silence.
    (
        "Дарья Липова\nВера Лугова\nИК №4\n246035 г. Гомель",
        "Дарья Липова?; by-ik-4; 246035 / г. Гомель; rest",
    ),
    // A unit, a date of birth.
    (
        "Липов Иван Ильич, 12.03.1980\nИК №15, отряд 5\n213105, Вейно, Славгородское шоссе, 183",
        "Липов Иван Ильич? *1980-03-12; by-ik-15; 213105 / Славгородское шоссе, 183 / Вейно; ",
    ),
    // Hidden characters, glued words.
    (
        "Дарья\u{a0}Липова\u{200b}\nИК\u{a0}№\u{a0}4\nул.Антошкина,3\n246035 г.Гомель",
        "Дарья Липова?; by-ik-4; 246035 / ул.Антошкина, 3 / г.Гомель; ",
    ),
    // Chatter around it.
    (
        "Привет! Вот адрес, пиши скорее:\nДарья Липова\nИК №4\n246035, г. Гомель",
        "Дарья Липова?; by-ik-4; 246035 / г. Гомель; rest",
    ),
    // No blanks after the points.
    (
        "ИК-17, 213004, г.Шклов, Могилёвская область, ул.1-я Заводская, д.8, Липов Иван",
        "Липов Иван?; by-ik-17; 213004 / ул.1-я Заводская, д.8 / г.Шклов / Могилёвская область; ",
    ),
    // Russia: the line that supporters copy, and one without a year.
    (
        "171161, Тверская область, г. Вышний Волочек, Ржевский тракт, д. 7, ФКУ ИК-5 УФСИН России по Тверской области, Липову Ивану Ильичу, 1990 г. р.",
        "dative Липову Ивану Ильичу *1990; ru-ik-5-tver; 171161 / Ржевский тракт, д. 7 / г. Вышний Волочек / Тверская область; nominative",
    ),
    (
        "171 161, Тверская область, г. Вышний Волочек, Ржевский тракт, д. 7, ФКУ ИК-5 УФСИН России по Тверской области, Липов Иван",
        "Липов Иван?; ru-ik-5-tver; 171161 / Ржевский тракт, д. 7 / г. Вышний Волочек / Тверская область; birth-year",
    ),
    (
        "629400, Ямало-Ненецкий автономный округ, город Лабытнанги, улица Северная, 33, ИК-8, Липову Ивану Ильичу 1990 г.р.",
        "dative Липову Ивану Ильичу *1990; ru-ik-8-yamal; 629400 / улица Северная, 33 / город Лабытнанги / Ямало-Ненецкий автономный округ; nominative",
    ),
];

#[test]
fn blocks_in_many_shapes() {
    let facilities = Facilities::shipped().unwrap();
    let wrong: Vec<String> = BLOCKS
        .iter()
        .filter_map(|(text, expected)| {
            let found = summary(&paste::read(text, &facilities).unwrap());
            (found != *expected)
                .then(|| format!("{text}\n  found    {found}\n  expected {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_confirmed_block_is_a_person() {
    let facilities = Facilities::shipped().unwrap();
    let on = "2026-11-22".parse().unwrap();
    for (text, name, at, listed) in [
        (BLOCKS[0].0, "ru", Some("by-ik-4"), false),
        (BLOCKS[4].0, "be", Some("by-ik-4"), false),
        (BLOCKS[6].0, "latin", Some("by-ik-4"), false),
        (BLOCKS[14].0, "ru", None, true),
        (BLOCKS[15].0, "ru", None, true),
    ] {
        let person = paste::read(text, &facilities)
            .unwrap()
            .person(on, "pasted")
            .unwrap();
        let names = &person.names;
        let slot = match (&names.ru, &names.be, &names.latin) {
            (Some(_), None, None) => "ru",
            (None, Some(_), None) => "be",
            (None, None, Some(_)) => "latin",
            _ => "several",
        };
        assert_eq!(slot, name);
        let Place::Held {
            facility,
            listed: kept,
        } = &person.place.now.value
        else {
            panic!("{text}");
        };
        assert_eq!(facility.as_ref().map(|id| id.0.as_str()), at);
        assert_eq!(kept.is_some(), listed, "{text}");
    }
    let nobody = paste::read("ИК №17", &facilities).unwrap();
    assert!(nobody.asks.contains(&Ask::Name) && nobody.person(on, "pasted").is_none());
}

#[test]
fn what_is_no_address_is_refused() {
    let facilities = Facilities::shipped().unwrap();
    for (text, error) in [
        (String::new(), Error::Empty),
        (" \n\u{200b}\n, ,".to_owned(), Error::Empty),
        ("а".repeat(4096), Error::TooLong),
    ] {
        assert_eq!(paste::read(&text, &facilities).unwrap_err(), error);
    }
}
