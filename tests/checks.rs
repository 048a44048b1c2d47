//! Forty-odd texts with the advice that they must get, and texts that must get none.

use kartka::facility::CardLanguage::{self, Belarusian, Russian};
use kartka::letter::check::Kind::{self, *};
use kartka::letter::check::{Checks, Request};
use kartka::person::Sex;
use kartka::template::Writer;

type Expected = &'static [(Kind, &'static str)];

/// Texts by a woman to a man, and what is said about them.
const TEXTS: &[(CardLanguage, &str, Expected)] = &[
    // Words to avoid, in their forms.
    (
        Russian,
        "Желаю Вам свободы и здоровья.",
        &[(AvoidWord, "свободы")],
    ),
    (
        Russian,
        "Когда-нибудь Вас ОСВОБОДЯТ, это точно.",
        &[(AvoidWord, "ОСВОБОДЯТ")],
    ),
    (Russian, "Скоро Вы будете на воле.", &[(AvoidWord, "воле")]),
    (
        Russian,
        "Ваша борьба не напрасна, боритесь.",
        &[(AvoidWord, "борьба"), (AvoidWord, "боритесь")],
    ),
    (
        Russian,
        "Здесь все говорят о войне и политике.",
        &[(AvoidWord, "войне"), (AvoidWord, "политике")],
    ),
    (
        Russian,
        "Мы знаем, что приговор несправедлив.",
        &[(AvoidWord, "приговор")],
    ),
    (
        Russian,
        "В тюрьме тоже бывает весна.",
        &[(AvoidWord, "тюрьме")],
    ),
    (
        Russian,
        "Передавайте привет другим заключённым!",
        &[(AvoidWord, "заключённым")],
    ),
    (
        Russian,
        "Жыве вечна Беларусь — наш лозунг.",
        &[(AvoidWord, "Жыве вечна Беларусь"), (AvoidWord, "лозунг")],
    ),
    (
        Russian,
        "В свободный вечер вяжу шарф.",
        &[(AvoidWord, "свободный вечер")],
    ),
    (
        Belarusian,
        "Жадаю Вам свабоды і здароўя.",
        &[(AvoidWord, "свабоды")],
    ),
    (
        Belarusian,
        "Чакаем вызвалення, наша ўлада — смех.",
        &[(AvoidWord, "вызвалення"), (AvoidWord, "ўлада")],
    ),
    (
        Belarusian,
        "Ваша змаганне і Ваша барацьба.",
        &[(AvoidWord, "змаганне"), (AvoidWord, "барацьба")],
    ),
    (Belarusian, "Няма слоў пра вайну.", &[(AvoidWord, "вайну")]),
    (
        Belarusian,
        "Жыве Беларусь!",
        &[(AvoidWord, "Жыве Беларусь")],
    ),
    (
        Belarusian,
        "У вольны час чытаю казкі.",
        &[(AvoidWord, "вольны час")],
    ),
    // What only looks like one.
    (
        Russian,
        "Невольно улыбаюсь: на улице вольно дышится, довольный волк лежит на волнах.",
        &[],
    ),
    (Russian, "Восхищаюсь Вашей волей к жизни и силой воли.", &[]),
    (
        Russian,
        "Сейчас читаю «Войну и мир», у меня строгий режим дня.",
        &[],
    ),
    (
        Russian,
        "В бору поют дрозды, бородатый сосед варит борщ. Судьба!",
        &[],
    ),
    (
        Russian,
        "Следовательно, в заключение скажу: выбор большой, камера новая.",
        &[],
    ),
    (
        Belarusian,
        "Міжволі ўсміхаюся: вольна дыхаецца, хвалі, воўк і волат.",
        &[],
    ),
    (
        Belarusian,
        "Снег вязне на ботах, ураджай яблыкаў вялікі, вясна блізка.",
        &[],
    ),
    // Letters and languages.
    (Russian, "Пишу Вам cо своей кухни.", &[(Alphabet, "cо")]),
    (Russian, "Смотрели фильм Titanic.", &[(Alphabet, "Titanic")]),
    (Russian, "У нас сейчас XXI век.", &[]),
    (Russian, "Мой кіт спит.", &[(Alphabet, "кіт")]),
    (
        Belarusian,
        "Мой кот любит рыбу і ў яго ёсць щётка.",
        &[(Alphabet, "любит"), (Alphabet, "щётка")],
    ),
    (Belarusian, "Кот i сабака спяць разам.", &[(Alphabet, "i")]),
    (
        Belarusian,
        "Сёння добры дзень, а ўчора йшоў дождж і їхаў трамвай.",
        &[(Alphabet, "їхаў")],
    ),
    (
        Russian,
        "Добры дзень! Сёння ў нас ідзе дождж і пахне яблыкамі.",
        &[
            (
                Language,
                "Добры дзень! Сёння ў нас ідзе дождж і пахне яблыкамі.",
            ),
            (Alphabet, "ў"),
        ],
    ),
    (
        Belarusian,
        "Здравствуйте! Сегодня у нас идёт дождь и пахнет яблоками.",
        &[
            (
                Language,
                "Здравствуйте! Сегодня у нас идёт дождь и пахнет яблоками.",
            ),
            (Alphabet, "идёт"),
        ],
    ),
    (
        Belarusian,
        "Сьогодні в нас іде дощ і пахне яблуками, а кицька спить.",
        &[
            (
                Language,
                "Сьогодні в нас іде дощ і пахне яблуками, а кицька спить.",
            ),
            (Alphabet, "дощ"),
        ],
    ),
    (
        Russian,
        "Dear friend, today it is raining here.",
        &[
            (Language, "Dear friend, today it is raining here."),
            (Alphabet, "Dear"),
        ],
    ),
    // Blanks and forms.
    (
        Russian,
        "Дорогой {name}! Пишу из города ___.",
        &[(EmptyField, "{name}"), (EmptyField, "___")],
    ),
    (
        Russian,
        "Дорогой !\nМой город  очень старый.",
        &[(EmptyField, " !"), (EmptyField, "  ")],
    ),
    (
        Belarusian,
        "Дарагі [імя], віншую!",
        &[(EmptyField, "[імя]")],
    ),
    (Russian, "Я рад написать Вам.", &[(Gender, "рад")]),
    (
        Russian,
        "Очень рады поздравить Вас. Я недавно прочитал книгу.",
        &[(Gender, "рады"), (Gender, "прочитал")],
    ),
    (
        Russian,
        "Я рада, что Вы есть. Я вчера мыла пол. Я и мой брат гуляли.",
        &[],
    ),
    (
        Russian,
        "Кот сказал: «я рад». Пошёл снег, и мы смеялись. Я люблю старые журналы.",
        &[],
    ),
    (
        Belarusian,
        "Я вельмі рад. Учора я гуляў у парку.",
        &[(Gender, "рад"), (Gender, "гуляў")],
    ),
    (
        Belarusian,
        "Рада вітаць Вас. Я ведаю шмат вершаў, я іх любіла з дзяцінства.",
        &[],
    ),
    (Russian, "Дорогая Мария!", &[(Gender, "Дорогая")]),
    (
        Russian,
        "Я написал(а) Вам и рад/рада этому.",
        &[(Slash, "написал(а)"), (Slash, "рад/рада")],
    ),
    // Answers, data, signs.
    (
        Russian,
        "Напишите мне! Очень жду Вашего письма.",
        &[(AsksReply, "Напишите"), (AsksReply, "жду Вашего письма")],
    ),
    (
        Russian,
        "Отвечать не нужно, ответа не жду, просто привет.",
        &[],
    ),
    (
        Belarusian,
        "Буду чакаць адказу.",
        &[(AsksReply, "чакаць адказу")],
    ),
    (
        Russian,
        "Мой номер +375 29 123-45-67, почта anna@example.org, канал @anna_cards, сайт www.example.org.",
        &[
            (PersonalData, "+375 29 123-45-67"),
            (PersonalData, "anna@example.org"),
            (PersonalData, "@anna_cards"),
            (PersonalData, "www.example.org"),
        ],
    ),
    (
        Russian,
        "В 1990–1995 тут жило 1 000 000 пчёл, дом 12, цена 3.50.",
        &[],
    ),
    (
        Belarusian,
        "Усмешка Вам \u{1F642}\u{2764}\u{FE0F} і яшчэ :)",
        &[(Emoji, "\u{1F642}\u{2764}\u{FE0F}"), (Emoji, ":)")],
    ),
    (
        Russian,
        "Открытка (смешная) в ИК и СИЗО.",
        &[(Abbreviation, "ИК"), (Abbreviation, "СИЗО")],
    ),
    (Russian, "С ДНЁМ РОЖДЕНИЯ! УРА!", &[]),
    (
        Russian,
        "Вы герой, и правда победит.",
        &[(AvoidWord, "Вы герой"), (AvoidWord, "правда победит")],
    ),
    (Russian, "Играем в UNO.", &[(Alphabet, "UNO")]),
    (
        Russian,
        "Верю, что мама была рада. Зацвела сирень, и солнце светило весь день.",
        &[],
    ),
    (Russian, "   ", &[(EmptyField, "   ")]),
];

#[test]
fn texts_get_the_advice_that_they_need_and_no_other() {
    let checks = Checks::shipped("en").unwrap_or_else(|error| panic!("{error}"));
    let mut wrong = Vec::new();
    for (language, text, expected) in TEXTS {
        let question = Request {
            language: *language,
            writer: Some(Writer::She),
            to: Some(Sex::Male),
        };
        let findings = checks.check(text, &question);
        let chars: Vec<char> = text.chars().collect();
        for finding in &findings {
            let place: String = chars[finding.start..finding.end].iter().collect();
            assert_eq!(place, finding.text);
            assert_ne!(finding.reason, finding.key, "no reason");
        }
        let mut found: Vec<_> = findings.iter().map(|f| (f.kind, f.text.as_str())).collect();
        let mut expected = expected.to_vec();
        found.sort();
        expected.sort();
        if found != expected {
            wrong.push(format!(
                "{text}\n  found    {found:?}\n  expected {expected:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_writer_decides_what_is_wrong() {
    let checks = Checks::shipped("en").unwrap();
    for (text, fits) in [
        ("Я рад.", &[Writer::He][..]),
        ("Я рада.", &[Writer::She]),
        ("Рады поздравить!", &[Writer::We]),
        ("Я пришла домой.", &[Writer::She]),
        ("Я вчера нёс яблоки.", &[Writer::He]),
        ("Мы рады.", &Writer::ALL),
    ] {
        for writer in Writer::ALL {
            let question = Request {
                language: Russian,
                writer: Some(writer),
                to: None,
            };
            let found = checks.check(text, &question);
            assert_eq!(
                found.is_empty(),
                fits.contains(&writer),
                "{text} {writer:?} {found:?}"
            );
        }
        let question = Request {
            language: Russian,
            writer: None,
            to: None,
        };
        assert!(checks.check(text, &question).is_empty(), "{text}");
    }
}

#[test]
fn a_supporters_own_list_takes_the_place_of_ours() {
    let mut checks = Checks::shipped("en").unwrap();
    let question = Request {
        language: Russian,
        writer: None,
        to: None,
    };
    let own =
        r#"[(key: "avoid-freedom", kind: "avoid-word", reason: {"en": "Ours."}, ru: ["арбуз*"])]"#;
    checks.add("mine.ron", own).unwrap();
    let found = checks.check("Свобода и арбузы.", &question);
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].text.as_str(), found[0].reason.as_str()),
        ("арбузы", "Ours.")
    );
    let broken = "[\n  (key: \"a\", kind: \"b\", reason: {})]";
    assert_eq!(
        checks.add("mine.ron", broken).unwrap_err().to_string(),
        "mine.ron:2:21: no such kind: b"
    );
    let other = checks.add("mine.ron", "[(key: 1)]").unwrap_err();
    assert_eq!(other.faults[0].line, 1);
}

#[test]
fn advice_is_what_scripts_read() {
    let checks = Checks::shipped("en").unwrap();
    let question = Request {
        language: Russian,
        writer: None,
        to: None,
    };
    let found = checks.check("Ёж на воле", &question);
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(
        json,
        serde_json::json!([{
            "kind": "avoid-word", "text": "воле", "start": 6, "end": 10,
            "reason": "Cards with the word “freedom” are sorted out. Leave it out. (Libereco, lphr.org/en/postkarten-aktion-politische-gefangene-belarus)",
        }])
    );
    let long = checks.too_long("Ёж и кот", 2);
    assert_eq!((long.start, long.end, long.text.as_str()), (2, 8, " и кот"));
}

#[test]
fn every_reason_has_a_text_in_every_language() {
    let question = Request {
        language: Russian,
        writer: Some(Writer::She),
        to: Some(Sex::Male),
    };
    let english = Checks::shipped("en").unwrap();
    for ui_language in ["de", "nl", "pl", "lt", "uk", "ru", "be"] {
        let checks = Checks::shipped(ui_language).unwrap();
        for (_, text, _) in TEXTS {
            let found = checks.check(text, &question).into_iter();
            for (ours, english) in found.zip(english.check(text, &question)) {
                assert_eq!(ours.key, english.key);
                assert_ne!(ours.reason, english.reason, "{ui_language} {}", ours.key);
            }
        }
    }
}
