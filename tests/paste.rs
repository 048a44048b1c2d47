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

/// Texts as pages and messages have them, each with its people.
const TEXTS: &[(&str, &[&str])] = &[
    (
        "02-paste-latin-ufsin.txt",
        &[
            "Ilya Testov? *1996; FKU IK-17 UFSIN Rossii po Respublike Mordoviya → ; 431999 / ul. Lesnaya, d. 3 / p. Primerny / Respublika Mordoviya [ru]; facility",
        ],
    ),
    (
        "02-paste-other-country.txt",
        &[
            "Тестов Эмир?; СИЗО-1 → ; 295999 / ул. Примерная, 4 / г. Симферополь [ua]; facility country",
        ],
    ),
    (
        "07-dative-sentence.txt",
        &[
            "dative Тестову Ивану Ивановичу *1990; ФКУ ИК-5 УФСИН России по Тверской области → ru-ik-5-tver; 171161 / Ржевский тракт, д. 7 / г. Вышний Волочек / Тверская область [ru]; nominative",
        ],
    ),
    (
        "07-dative-without-patronymic.txt",
        &[
            "dative Тестову Ивану *1990; ФКУ ИК-5 УФСИН России по Тверской области → ru-ik-5-tver; 171161 / Ржевский тракт, д. 7 / г. Вышний Волочек / Тверская область [ru]; nominative",
        ],
    ),
    (
        "08a-dashes.txt",
        &["Алесь Тестаў?; ПК № 9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; "],
    ),
    (
        "08b-numbers.txt",
        &["Алесь Тестаў?; ПК № 9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; "],
    ),
    (
        "08c-name-dash.txt",
        &["Алесь Тестаў?; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; "],
    ),
    (
        "08d-latin-and-cyrillic.txt",
        &[
            "Алесь Тестаў? = Ales Testau; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; ",
        ],
    ),
    (
        "08e-heading.txt",
        &[
            "Павел Тестов? *--01-24 = Pavel Testau; Следственная тюрьма №8 → by-prison-8?; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
        ],
    ),
    (
        "08f-two-blocks.txt",
        &[
            "Павел Тестов?; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
            "Денис Тестов?; СИЗО-6 → by-sizo-6; 225413 / ул. Брестская, 258 В / г. Барановичи [by]; ",
        ],
    ),
    (
        "08g-birthday-in-brackets.txt",
        &[
            "Алесь Тестаў? *1980-01-29; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; ",
        ],
    ),
    (
        "18-own-place.txt",
        &[
            "Тестов Иван Петрович? *1980; ФКУ ИК-99 УФСИН России по Тверской области → ; 171999 / ул. Новая, 1 / г. Примерный [ru]; facility",
        ],
    ),
    (
        "• Ганна Тэстава\n• ПК №4\n• вул. Антошкіна, 3\n• 246035, г. Гомель",
        &["Ганна Тэстава?; ПК №4 → by-ik-4; 246035 / вул. Антошкіна, 3 / г. Гомель [by]; "],
    ),
    (
        "> * Вера Лугова\n> * ИК №4\n> * ул. Антошкина, 3\n> * 246035, г. Гомель\n> * Беларусь",
        &["Вера Лугова?; ИК №4 → by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель [by]; "],
    ),
    (
        "1) Липов Иван Ильич, 12.03.1980\n2) ФКУ ИК-5 УФСИН России по Тверской области\n3) Ржевский тракт, д. 7\n4) 171161, г. Вышний Волочек\n5) Тверская область",
        &[
            "Липов Иван Ильич? *1980-03-12; ФКУ ИК-5 УФСИН России по Тверской области → ru-ik-5-tver; 171161 / Ржевский тракт, д. 7 / г. Вышний Волочек / Тверская область [ru]; ",
        ],
    ),
    (
        "1 Дарья Липова\n2 ИК №4\n3 ул. Антошкина, 3\n4 246035, г. Гомель",
        &["Дарья Липова?; ИК №4 → by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель [by]; "],
    ),
    (
        "Дарья Липова - ИК №4. 246035, г. Гомель, ул. Антошкина, 3;",
        &["Дарья Липова?; ИК №4 → by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель [by]; "],
    ),
    (
        "Имя: Дарья Липова\nДата рождения: 5 мая 1991\nАдрес: ИК №4, ул. Антошкина, 3, 246035, г. Гомель",
        &[
            "Дарья Липова? *1991-05-05; ИК №4 → by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель [by]; ",
        ],
    ),
    (
        "Name: Darya Lipova\nBirthday: 5 May\nAddress: Penal colony No. 4, ul. Antoshkina, 3, 246035 Gomel, Belarus",
        &[
            "Darya Lipova? *--05-05; Penal colony No. 4 → by-ik-4; 246035 / ul. Antoshkina, 3 / Gomel [by]; ",
        ],
    ),
    (
        "Прозвішча: Ліпава\nІмя: Дар’я\nГод нараджэння: 1991\nУстанова: ПК №4\nВуліца: Антошкіна, 3\nІндэкс: 246035\nГорад: Гомель",
        &["Ліпава Дар’я? *1991; ПК №4 → by-ik-4; 246035 / Антошкіна, 3 / Гомель [by]; "],
    ),
    (
        "Vorname: Darya\nNachname: Lipova\nGeburtsdatum: 5. Mai 1991\nAnschrift: Strafkolonie Nr. 4, ul. Antoshkina 3, 246035 Gomel",
        &[
            "Darya Lipova? *1991-05-05; Strafkolonie Nr. 4 → by-ik-4; 246035 / ul. Antoshkina 3 / Gomel [by]; ",
        ],
    ),
    (
        "Дарья Липова (Darya Lipova)\nИК №4\nул. Антошкина, 3\n246035, г. Гомель",
        &[
            "Дарья Липова? = Darya Lipova; ИК №4 → by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель [by]; ",
        ],
    ),
    (
        "Алесь Тестаў (Александр Тестов) / Ales Testau\nПК №9\n213410, г. Горкі, вул. Дабралюбава, 16",
        &[
            "Алесь Тестаў? = Александр Тестов = Ales Testau; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; ",
        ],
    ),
    (
        "Darya Lipova, born 5 May 1991\n\nДарья Липова\nЖенская исправительная колония №4\nул. Антошкина, 3\n246035, г. Гомель",
        &[
            "Дарья Липова? *1991-05-05 = Darya Lipova; Женская исправительная колония №4 → by-ik-4?; 246035 / ул. Антошкина, 3 / г. Гомель [by]; ",
        ],
    ),
    (
        "1. Павел Тестов, Тюрьма №8, ул. Советская, 22А, 222163, г. Жодино\n2. Денис Тестов, СИЗО-6, ул. Брестская, 258 В, 225413, г. Барановичи\n3. Вера Лугова, ИК №4, ул. Антошкина, 3, 246035, г. Гомель",
        &[
            "Павел Тестов?; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
            "Денис Тестов?; СИЗО-6 → by-sizo-6; 225413 / ул. Брестская, 258 В / г. Барановичи [by]; ",
            "Вера Лугова?; ИК №4 → by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель [by]; ",
        ],
    ),
    (
        "Павел Тестов, Тюрьма №8, ул. Советская, 22А, 222163, г. Жодино; Денис Тестов, СИЗО-6, ул. Брестская, 258 В, 225413, г. Барановичи",
        &[
            "Павел Тестов?; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
            "Денис Тестов?; СИЗО-6 → by-sizo-6; 225413 / ул. Брестская, 258 В / г. Барановичи [by]; ",
        ],
    ),
    (
        "Павел Тестов и Денис Тестов, ПК №9, вул. Дабралюбава, 16, 213410, г. Горкі",
        &[
            "Павел Тестов?; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; ",
            "Денис Тестов?; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; ",
        ],
    ),
    (
        "ПК №9\nвул. Дабралюбава, 16\n213410, г. Горкі\n\n- Павел Тестов (12.03.1980)\n- Денис Тестов (1985 г.р.)\n- Алесь Лугоў",
        &[
            "Павел Тестов? *1980-03-12; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; ",
            "Денис Тестов? *1985; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; ",
            "Алесь Лугоў?; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; ",
        ],
    ),
    (
        "Иванов Иван Иванович, 1990 г. р.\nФКУ ИК-5 УФСИН России по Тверской области\nРжевский тракт, д. 7, г. Вышний Волочек\nТверская область\n171161\n\nПетрова Анна Петровна, 1985 г. р.\nФКУ ИК-9 ГУФСИН\nул. Гусинобродское шоссе, 114\n630039, г. Новосибирск",
        &[
            "Иванов Иван Иванович? *1990; ФКУ ИК-5 УФСИН России по Тверской области → ru-ik-5-tver; 171161 / Ржевский тракт, д. 7 / г. Вышний Волочек / Тверская область [ru]; ",
            "Петрова Анна Петровна? *1985; ФКУ ИК-9 ГУФСИН → ru-ik-9-novosibirsk; 630039 / ул. Гусинобродское шоссе, 114 / г. Новосибирск [ru]; ",
        ],
    ),
    (
        "Адреса для писем:\n\nИК №4, ул. Антошкина, 3, 246035, г. Гомель\nДарья Липова\n\nСИЗО-6, ул. Брестская, 258 В, 225413, г. Барановичи\nДенис Тестов",
        &[
            "Дарья Липова?; ИК №4 → by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель [by]; ",
            "Денис Тестов?; СИЗО-6 → by-sizo-6; 225413 / ул. Брестская, 258 В / г. Барановичи [by]; ",
        ],
    ),
    (
        "Дарья Липова, 24 января 1980\nИК №4\nул. 8 Марта, 3\n246035, г. Гомель",
        &[
            "Дарья Липова? *1980-01-24; ИК №4 → by-ik-4?; 246035 / ул. 8 Марта, 3 / г. Гомель [by]; address-differs",
        ],
    ),
    (
        "Тестов Нурлан\nСИЗО-1\nул. Абая, 4\n010000, г. Астана\nКазахстан",
        &["Тестов Нурлан?; СИЗО-1 → ; 010000 / ул. Абая, 4 / г. Астана [kz]; facility country"],
    ),
    (
        "Rashad Testov\nBakı istintaq izolyatoru\nZabrat\nAZ 1000, Baku",
        &[
            "Rashad Testov?;  → ; AZ 1000 / Zabrat [az]; facility country rest «Bakı istintaq izolyatoru» «Baku»",
        ],
    ),
    (
        "Тестов Гела\nТюрьма №8\nг. Рустави\nГрузия",
        &["Тестов Гела?; Тюрьма №8 → ; г. Рустави [ge]; facility country postcode"],
    ),
    (
        "Привет! Вот адрес, пиши скорее.\n«Дарья Липова», ИК №4, 246035, г. Гомель, ул. Антошкина, 3. Спасибо!",
        &[
            "Дарья Липова?; ИК №4 → by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель [by]; rest «Привет» «Вот адрес» «пиши скорее» «Спасибо»",
        ],
    ),
    (
        "Осуждённой Липовой Дарье Ивановне, 1991 года рождения, ФКУ ИК-5 УФСИН России по Тверской области, 171161, Тверская обл., г. Вышний Волочек, Ржевский тракт, д. 7.",
        &[
            "dative Липовой Дарье Ивановне *1991; ФКУ ИК-5 УФСИН России по Тверской области → ru-ik-5-tver; 171161 / Ржевский тракт, д. 7 / г. Вышний Волочек / Тверская обл. [ru]; nominative",
        ],
    ),
    (
        "Тестов Эмир Расим оглы\nСИЗО-1\nМінск",
        &["Тестов Эмир Расим оглы?; СИЗО-1 → by-sizo-1?; Мінск [by]; address-differs postcode"],
    ),
    (
        "ДАРЬЯ ЛИПОВА\nСЛЕДСТВЕННАЯ ТЮРЬМА №8\nУЛ. СОВЕТСКАЯ, 22А\n222163, Г. ЖОДИНО",
        &[
            "Дарья Липова?; СЛЕДСТВЕННАЯ ТЮРЬМА №8 → by-prison-8?; 222163 / УЛ. СОВЕТСКАЯ, 22А / Г. ЖОДИНО [by]; ",
        ],
    ),
    (
        "ФИО:\tЛипова Дарья\r\rАдрес:\tИК\u{a0}№\u{a0}4, ул. Антош\u{ad}кина, 3\r246035, г. Гомель\r",
        &["Липова Дарья?; ИК № 4 → by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель [by]; "],
    ),
    (
        "алесь тестаў\nпк №9\n213410, г. горкі, вул. дабралюбава, 16",
        &["Алесь Тестаў?; пк №9 → by-ik-9; 213410 / вул. дабралюбава, 16 / г. горкі [by]; "],
    ),
    (
        "Тестов, Иван\nИК №4, 246035, г. Гомель",
        &["Тестов Иван?; ИК №4 → by-ik-4; 246035 / г. Гомель [by]; "],
    ),
    (
        "Тестовой Анне\nИК №4\n246035, г. Гомель",
        &["dative Тестовой Анне; ИК №4 → by-ik-4; 246035 / г. Гомель [by]; nominative"],
    ),
    (
        "Тэставай Ганне, ПК №4, вул. Антошкіна, 3, 246035, г. Гомель",
        &[
            "dative Тэставай Ганне; ПК №4 → by-ik-4; 246035 / вул. Антошкіна, 3 / г. Гомель [by]; nominative",
        ],
    ),
    (
        "Тестову Эмиру Расим оглы, 1990 г. р., ФКУ ИК-5 УФСИН России по Тверской области, Ржевский тракт, д. 7, г. Вышний Волочек, Тверская область, 171161",
        &[
            "dative Тестову Эмиру Расим оглы *1990; ФКУ ИК-5 УФСИН России по Тверской области → ru-ik-5-tver; 171161 / Ржевский тракт, д. 7 / г. Вышний Волочек / Тверская область [ru]; nominative",
        ],
    ),
    (
        "Дар`я Лiпава\nПК №4\n246035 г. Гомель",
        &["Дар`я Лiпава?; ПК №4 → by-ik-4; 246035 / г. Гомель [by]; "],
    ),
    (
        "Освобождены в ноябре:\n\nПавел Тестов\nТюрьма №8\nул. Советская, 22А\n222163, г. Жодино\n\nДенис Тестов\nСИЗО-6\nул. Брестская, 258 В\n225413, г. Барановичи",
        &[
            "Павел Тестов?; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; rest not-held «Освобождены в ноябре»",
            "Денис Тестов?; СИЗО-6 → by-sizo-6; 225413 / ул. Брестская, 258 В / г. Барановичи [by]; not-held",
        ],
    ),
    (
        "Павел Тестов\nДенис Тестов\nТюрьма №8\nул. Советская, 22А\n222163, г. Жодино",
        &[
            "Павел Тестов?; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
            "Денис Тестов?; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
        ],
    ),
    (
        "Дарья Липова\n\nИК №4\n\nул. Антошкина, 3\n\n246035, г. Гомель",
        &["Дарья Липова?; ИК №4 → by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель [by]; "],
    ),
    (
        "Дарья Липова\nИК №4\nул. Антошкина, 3\n246035, г. Гомель\n\nDarya Lipova\nPenal colony No. 4\nul. Antoshkina, 3\n246035 Gomel\nBELARUS",
        &[
            "Дарья Липова? = Darya Lipova; ИК №4 → by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель [by]; ",
        ],
    ),
    (
        "Иван Тестов\nИК №4\n246035, г. Гомель\n\nИван Тестов\nИК №8\n211388, г. Орша, ул. Ленина, 195А",
        &[
            "Иван Тестов?; ИК №4 → by-ik-4; 246035 / г. Гомель [by]; ",
            "Иван Тестов?; ИК №8 → by-ik-8; 211388 / ул. Ленина, 195А / г. Орша [by]; ",
        ],
    ),
    (
        "Дарья Липова\nИК №4\nул. Антошкина, 3\n246035, г. Гомель\n\nС уважением,\nМария",
        &[
            "Дарья Липова?; ИК №4 → by-ik-4; 246035 / ул. Антошкина, 3 / г. Гомель [by]; rest «С уважением» «Мария»",
        ],
    ),
    (
        "Testov Ilya Petrovich, 1990 g. r.\nFKU IK-5 UFSIN Rossii po Tverskoy oblasti\nRzhevskiy trakt, d. 7\ng. Vyshniy Volochek\nTverskaya oblast\n171161",
        &[
            "Testov Ilya Petrovich? *1990; FKU IK-5 UFSIN Rossii po Tverskoy oblasti → ru-ik-5-tver?; 171161 / Rzhevskiy trakt, d. 7 / g. Vyshniy Volochek / Tverskaya oblast [ru]; ",
        ],
    ),
    (
        "Anna Testova\nSIZO-1, ul. Primernaya, d. 4, korp. 2, g. Samara, Samarskaya obl., 443021, Russia",
        &[
            "Anna Testova?; SIZO-1 → ; 443021 / ul. Primernaya, d. 4, korp. 2 / g. Samara / Samarskaya obl. [ru]; facility birth-year",
        ],
    ),
    (
        "Тестов Иван\nСИЗО-1, вул. Дегтярівська, 13, м. Київ, 04050, Україна",
        &[
            "Тестов Иван?; СИЗО-1 → ; 04050 / вул. Дегтярівська, 13 / м. Київ [ua]; facility country",
        ],
    ),
    (
        "Тестова Лейла\nİstintaq təcridxanası, Baku, AZ 1000, Azerbaijan",
        &[
            "Тестова Лейла?;  → ; AZ 1000 / Baku [az]; facility country rest «İstintaq təcridxanası»",
        ],
    ),
    (
        "Brief an: Pavel Testau (geb. 24.01.1980), Gefängnis Nr. 8, ul. Sowjetskaja 22A, 222163 Schodino, Belarus",
        &[
            "Pavel Testau? *1980-01-24; Gefängnis Nr. 8 → by-prison-8; 222163 / ul. Sowjetskaja 22A / Schodino [by]; ",
        ],
    ),
    (
        "№1 Павел Тестов\nТюрьма №8\nул. Советская, 22А\n222163, г. Жодино\n№2 Денис Тестов\nСИЗО-6\nул. Брестская, 258 В\n225413, г. Барановичи",
        &[
            "Павел Тестов?; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
            "Денис Тестов?; СИЗО-6 → by-sizo-6; 225413 / ул. Брестская, 258 В / г. Барановичи [by]; ",
        ],
    ),
    (
        "Павлу Тестову и Денису Тестову, ПК №9, вул. Дабралюбава, 16, 213410, г. Горкі",
        &[
            "dative Павлу Тестову; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; nominative",
            "dative Денису Тестову; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; nominative",
        ],
    ),
    (
        "Павел и Денис Тестовы, ПК №9, вул. Дабралюбава, 16, 213410, г. Горкі",
        &[
            "; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; name rest «Павел и Денис Тестовы»",
        ],
    ),
    (
        "Павел Тестов, родился 24 января 1980 года. Тюрьма №8, ул. Советская, 22А, 222163, г. Жодино",
        &[
            "Павел Тестов? *1980-01-24; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
        ],
    ),
    (
        "24 января день рождения у Павла Тестова! Напишите ему:\nПавел Тестов\nТюрьма №8\nул. Советская, 22А\n222163, г. Жодино",
        &[
            "Павел Тестов?; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; rest «24 января день рождения у Павла Тестова» «Напишите ему»",
        ],
    ),
    (
        "👤 Павел Тестов\n📍 Тюрьма №8, ул. Советская, 22А, 222163, г. Жодино\n🎂 24.01.1980",
        &[
            "Павел Тестов? *1980-01-24; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
        ],
    ),
    (
        "Paweł Testow, ur. 24 stycznia 1980, Więzienie nr 8, ul. Sowiecka 22A, 222163 Żodzino, Białoruś",
        &[
            "Paweł Testow? *1980-01-24; Więzienie nr 8 → by-prison-8; 222163 / ul. Sowiecka 22A / Żodzino [by]; ",
        ],
    ),
    (
        "| Павел Тестов | Тюрьма №8 | ул. Советская, 22А | 222163, г. Жодино |\n| Денис Тестов | СИЗО-6 | ул. Брестская, 258 В | 225413, г. Барановичи |",
        &[
            "Павел Тестов?; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
            "Денис Тестов?; СИЗО-6 → by-sizo-6; 225413 / ул. Брестская, 258 В / г. Барановичи [by]; ",
        ],
    ),
    (
        "Кому: Тестову Павлу\nКуда: 222163, г. Жодино, ул. Советская, 22А, Тюрьма №8",
        &[
            "dative Тестову Павлу; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; nominative",
        ],
    ),
    (
        "ИК-17, 213004, г. Шклов, ул. 1-я Заводская, 8. Тестов Павел Иванович, 1980 г.р.",
        &[
            "Тестов Павел Иванович? *1980; ИК-17 → by-ik-17; 213004 / ул. 1-я Заводская, 8 / г. Шклов [by]; ",
        ],
    ),
    (
        "Наталья Тестова (СИЗО №1, Пашковичи)\n223016, Минский р-н, д. Пашковичи, Новодворский с/с, 143/4",
        &[
            "Наталья Тестова?; СИЗО №1 → by-sizo-1; 223016 / Новодворский с/с, 143/4 / Пашковичи / Минский р-н [by]; ",
        ],
    ),
    (
        "Тестов Павел Иванович\n24.01.1980 г.р.\n222163 г. Жодино ул. Советская 22А Тюрьма №8",
        &[
            "Тестов Павел Иванович? *1980-01-24; Тюрьма №8 → by-prison-8; 222163 / ул. Советская 22А / г. Жодино [by]; ",
        ],
    ),
    (
        "Vardas: Pavel\nPavardė: Testau\nAdresas: Kalėjimas Nr. 8, ul. Sovetskaja 22A, 222163 Žodzina",
        &[
            "Pavel Testau?; Kalėjimas Nr. 8 → by-prison-8; 222163 / ul. Sovetskaja 22A / Žodzina [by]; ",
        ],
    ),
    (
        "Ім’я: Павло Тестов\nДата народження: 24 січня 1980\nАдреса: В’язниця №8, вул. Радянська, 22А, 222163, м. Жодіно",
        &[
            "Павло Тестов? *1980-01-24; В’язниця №8 → by-prison-8?; 222163 / вул. Радянська, 22А / м. Жодіно [by]; address-differs",
        ],
    ),
    (
        "Мордовия, ИК-17: Тестов Илья (1996 г.р.), Петров Иван (1990 г.р.)\n431999, Республика Мордовия, п. Примерный, ул. Лесная, д. 3",
        &[
            "Тестов Илья? *1996; ИК-17 → ; 431999 / ул. Лесная, д. 3 / п. Примерный / Республика Мордовия [ru]; facility rest «Мордовия»",
            "Петров Иван? *1990; ИК-17 → ; 431999 / ул. Лесная, д. 3 / п. Примерный / Республика Мордовия [ru]; facility rest «Мордовия»",
        ],
    ),
    (
        "Тюрьма №8, ул. Советская, 22А, 222163, г. Жодино:\n1. Павел Тестов, 24.01.1980\n2. Денис Тестов, 12.03.1985\n\nСИЗО-6, ул. Брестская, 258 В, 225413, г. Барановичи:\n1. Вера Лугова, 01.02.1990",
        &[
            "Павел Тестов? *1980-01-24; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
            "Денис Тестов? *1985-03-12; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
            "Вера Лугова? *1990-02-01; СИЗО-6 → by-sizo-6; 225413 / ул. Брестская, 258 В / г. Барановичи [by]; ",
        ],
    ),
    (
        "Павел Тестов / Pavel Testau, Тюрьма №8, 222163, г. Жодино, ул. Советская, 22А\nДенис Тестов / Dzianis Testau, СИЗО-6, 225413, г. Барановичи, ул. Брестская, 258 В",
        &[
            "Павел Тестов? = Pavel Testau; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
            "Денис Тестов? = Dzianis Testau; СИЗО-6 → by-sizo-6; 225413 / ул. Брестская, 258 В / г. Барановичи [by]; ",
        ],
    ),
    (
        "Павел Тестов. Родился 24 января. Адрес: Тюрьма №8. Ул. Советская, 22А. 222163, г. Жодино.",
        &[
            "Павел Тестов? *--01-24; Тюрьма №8 → by-prison-8; 222163 / Ул. Советская, 22А / г. Жодино [by]; ",
        ],
    ),
    (
        "Ilya Testov\nb. 1996\nFKU SIZO-1 UFSIN Rossii po g. Moskve\nul. Primernaya, d. 5\n107076, g. Moskva",
        &[
            "Ilya Testov? *1996; FKU SIZO-1 UFSIN Rossii po g. Moskve → ; 107076 / ul. Primernaya, d. 5 / g. Moskva [ru]; facility",
        ],
    ),
    (
        "ФКУ СИЗО-1 ГУФСИН России по Свердловской области\n620019, г. Екатеринбург, ул. Репина, д. 4\nТестову Илье Петровичу 1996 г. р.",
        &[
            "dative Тестову Илье Петровичу *1996; ФКУ СИЗО-1 ГУФСИН России по Свердловской области → ; 620019 / ул. Репина, д. 4 / г. Екатеринбург [ru]; nominative facility",
        ],
    ),
];

/// One person in one line: name = other spellings * birth; label → facility; address [country]; asks.
fn of_person(pasted: &Pasted) -> String {
    let also: Vec<String> = pasted
        .also
        .iter()
        .map(|name| format!(" = {name}"))
        .collect();
    let label = pasted
        .label
        .as_ref()
        .map_or("", |label| label.value.as_str());
    let line = summary(pasted);
    let (name, rest) = line.split_once("; ").unwrap();
    let (place, address) = rest.split_once("; ").unwrap();
    let (address, asks) = address.rsplit_once("; ").unwrap();
    let unread: Vec<String> = pasted
        .rest
        .iter()
        .map(|rest| format!(" «{rest}»"))
        .collect();
    let (also, unread) = (also.concat(), unread.concat());
    format!(
        "{name}{also}; {label} → {place}; {address} [{}]; {asks}{unread}",
        pasted.country
    )
}

fn people(text: &str, facilities: &Facilities) -> Vec<String> {
    let read = paste::read_all(text, None, facilities).unwrap();
    read.iter().map(of_person).collect()
}

#[test]
fn texts_as_pages_and_messages_have_them() {
    let facilities = Facilities::shipped().unwrap();
    let mut wrong = String::new();
    for (text, expected) in TEXTS {
        let text = match text.strip_suffix(".txt") {
            Some(_) => {
                let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/paste/");
                std::fs::read_to_string(format!("{folder}{text}")).unwrap()
            }
            None => (*text).to_owned(),
        };
        let found = people(&text, &facilities);
        if found != *expected {
            wrong.push_str(&format!("{text}\n"));
            for line in found {
                wrong.push_str(&format!("            {line:?},\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_saved_page_without_a_table_is_read_as_its_text() {
    let facilities = Facilities::shipped().unwrap();
    for (page, left_out, expected) in [
        (
            &include_bytes!("data/paste/page.html")[..],
            5,
            &[
                "Павел Тестов? *--01-24; Тюрьма №8 → by-prison-8; 222163 / ул. Советская, 22А / г. Жодино [by]; ",
                "Денис Тестов? *1985; СИЗО-6 → by-sizo-6; 225413 / ул. Брестская, 258 В / г. Барановичи [by]; ",
            ],
        ),
        (
            include_bytes!("data/paste/page-be.html"),
            0,
            &[
                "Вера Лугавая?; ПК №4 → by-ik-4; 246035 / вул. Антошкіна, 3 / г. Гомель [by]; ",
                "Алесь Тестаў?; ПК №9 → by-ik-9; 213410 / вул. Дабралюбава, 16 / г. Горкі [by]; rest «~~Пётр Пробін~~»",
            ],
        ),
    ] {
        assert!(kartka::import::is_page(page));
        let text = kartka::import::page_text(page, None).unwrap();
        let read = paste::read_page(&text, None, &facilities).unwrap();
        let found: Vec<String> = read.people.iter().map(of_person).collect();
        assert_eq!(found, expected);
        assert_eq!(read.left_out, left_out);
    }
}

#[test]
fn what_is_said_of_nobody_is_asked_of_everybody() {
    let facilities = Facilities::shipped().unwrap();
    let two = include_str!("data/paste/08f-two-blocks.txt").trim_end();
    for (text, not_held) in [
        (format!("Освобождены в ноябре:\n\n{two}"), [true, true]),
        (format!("Освобождены:\n{two}"), [true, true]),
        (format!("{two}\n\nОба вышли на свободу"), [true, true]),
        (format!("{two}\n(освобождён)"), [false, true]),
        (
            two.replace("Денис Тестов", "Денис Тестов, released"),
            [false, true],
        ),
        (two.to_owned(), [false, false]),
    ] {
        let read = paste::read_all(&text, None, &facilities).unwrap();
        let named = read.iter().filter(|one| one.name.is_some());
        let found: Vec<bool> = named.map(|one| one.asks.contains(&Ask::NotHeld)).collect();
        assert_eq!(found, not_held, "{text}");
    }
}

#[test]
fn a_sign_beside_a_name_says_that_they_are_not_held() {
    let facilities = Facilities::shipped().unwrap();
    let place = "ИК №1; 211440, г. Новополоцк, ул. Техническая, 8";
    for (before, name) in [
        ("†\nПавел Тестов", "Павел Тестов"),
        ("† Павел Тестов", "Павел Тестов"),
        ("Павел Тестов †", "Павел Тестов"),
        ("Павел Тестов\n✝", "Павел Тестов"),
        ("Имя:\n✟\nПавел Тестов", "Павел Тестов"),
        ("⚰\u{fe0f} Павел Тестов", "Павел Тестов"),
        ("🕊Павел Тестов", "Павел Тестов"),
        ("- 🕯 Павел Тестов", "Павел Тестов"),
        ("Павел ‡ Тестов", "Павел Тестов"),
        ("Павел Тестов (†2025)", "Павел Тестов"),
        ("Павел Тестов УДО", "Павел Тестов УДО"),
        ("Павел Тестов (УДО)", "Павел Тестов"),
        ("Pavel Testov, libéré", "Pavel Testov"),
        ("Pavel Testov (fallecido)", "Pavel Testov"),
    ] {
        let text = format!("{before}\n{place}");
        let all = paste::read_all(&text, None, &facilities).unwrap();
        let one = paste::read(&text, &facilities).unwrap();
        for read in all.iter().chain([&one]) {
            assert!(read.asks.contains(&Ask::NotHeld), "{text} {read:?}");
            assert_eq!(read.name.as_ref().unwrap().value, name, "{text}");
        }
        assert_eq!(all.len(), 1, "{text}");
    }
    // Of two only the one beside whom it stands; of a line of its own it is not clear who is meant.
    for (text, not_held) in [
        (
            format!("Денис Тестов\n{place}\n\n⚰ Павел Пробин\n{place}"),
            [false, true],
        ),
        (
            format!("Денис Тестов †; Павел Пробин\n{place}"),
            [true, true],
        ),
        (
            format!("Денис Тестов\n{place}\n\n†\nПавел Пробин\n{place}"),
            [true, true],
        ),
        (
            format!("• Денис Тестов\n{place}\n\n★ Павел Пробин\n{place}"),
            [false, false],
        ),
    ] {
        let read = paste::read_all(&text, None, &facilities).unwrap();
        let named = read.iter().filter(|one| one.name.is_some());
        let found: Vec<bool> = named.map(|one| one.asks.contains(&Ask::NotHeld)).collect();
        assert_eq!(found, not_held, "{text}");
    }
}

#[test]
fn a_long_text_is_read_to_a_limit() {
    let facilities = Facilities::shipped().unwrap();
    let block = |at: usize| {
        let letters: String = at
            .to_string()
            .bytes()
            .map(|b| char::from(b'a' + b - b'0'))
            .collect();
        format!("Ivan Test{letters}\nИК №4\nул. Антошкина, 3\n246035, г. Гомель\n\n")
    };
    let text = |n: usize| (0..n).map(block).collect::<String>();
    let read = |text: &str| paste::read_all(text, None, &facilities);
    assert_eq!(
        read(&text(paste::MAX_BLOCKS)).unwrap().len(),
        paste::MAX_BLOCKS
    );
    assert_eq!(
        read(&text(paste::MAX_BLOCKS + 1)).unwrap_err(),
        Error::TooMany
    );
    assert_eq!(read(&"а б\n".repeat(20_000)).unwrap_err(), Error::TooLong);
    assert_eq!(read(&"Иван Тестов\n".repeat(100)).unwrap().len(), 1);
    assert_eq!(read(&"привет ".repeat(600)).unwrap_err(), Error::TooLong);
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

/// A town or a house that is not the place's is asked about, as another street is.
#[test]
fn another_town_and_another_letter_of_the_house_are_asked_about() {
    let facilities = Facilities::shipped().unwrap();
    for (address, asked) in [
        ("ИК №1\nул. Техническая, 8\n211440, г. Новополоцк", false),
        ("ИК №1\nул. Техническая, 8\n211440, г. Полоцк", true),
        ("ИК №1\nул. Техническая, 8А\n211440, г. Новополоцк", true),
        ("СИЗО-6\nул. Брестская, 258 В\n225413, г. Барановичи", false),
        ("СИЗО-6\nул. Брестская, 258B\n225413, г. Барановичи", false),
        ("СИЗО-6\nул. Брестская, 258 Г\n225413, г. Барановичи", true),
        ("СИЗО-6\nул. Брестская, 258\n225413, г. Барановичи", true),
        ("Тюрьма №8\nул. Советская, 22Б\n222163, г. Жодино", true),
        ("Турма №8\nвул. Савецкая, 22А\n222163, г. Жодзіна", false),
    ] {
        let text = format!("Павел Тестов\n{address}");
        let pasted = kartka::paste::read(&text, &facilities).unwrap();
        let differs = pasted.asks.contains(&Ask::AddressDiffers);
        assert_eq!(differs, asked, "{address}: {:?}", pasted.asks);
    }
}
