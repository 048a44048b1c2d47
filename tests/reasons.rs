//! Every reason why no card can go has a sentence in every language, with all that it knows.

use kartka::facility::Field;
use kartka::judgement::{BlockFault, Fate, ListWord, Reason};
use kartka::person::{Id, PartialDate};
use kartka::words::{UiLanguage, Words};

/// What stands in the reasons below.
const SOURCE: &str = "svaboda.org";
const TEXT: &str = "СИЗО-1, Симферополь";
const NAME: &str = "Иван Тестов";

fn day() -> PartialDate {
    "2025-04-18".parse().unwrap()
}

/// Every reason, in each of its forms, and what its sentence has to name.
fn reasons() -> Vec<(Reason, Vec<&'static str>)> {
    let source = || SOURCE.to_owned();
    let text = || TEXT.to_owned();
    let mut all = Vec::new();
    for on in [None, Some(day())] {
        let named = on.map_or(vec![SOURCE], |_| vec![SOURCE, "2025"]);
        let source = source();
        all.push((
            Reason::Released {
                on,
                source: source.clone(),
            },
            named.clone(),
        ));
        all.push((
            Reason::Died {
                on,
                source: source.clone(),
            },
            named.clone(),
        ));
        let last_in_custody = on;
        all.push((
            Reason::UnknownStatus {
                last_in_custody,
                source,
            },
            named,
        ));
    }
    for country in [None, Some("az".to_owned())] {
        all.push((
            Reason::PlaceUnclear {
                text: text(),
                country,
            },
            vec![TEXT],
        ));
    }
    all.push((Reason::NoAddress { facility: text() }, vec![TEXT]));
    all.push((Reason::Historic { facility: text() }, vec![TEXT]));
    all.push((Reason::Disputed { facility: text() }, vec![TEXT]));
    for fate in [
        Fate::Died(None),
        Fate::Died(Some(day())),
        Fate::Free(None),
        Fate::Free(Some(day())),
        Fate::Unknown,
        Fate::Unlisted(day()),
    ] {
        let reason = Reason::Namesake {
            id: Id("viasna-1".into()),
            name: NAME.into(),
            fate,
            source: source(),
            as_of: day(),
        };
        all.push((reason, vec![NAME, SOURCE, "2025"]));
    }
    let word = BlockFault::Word("freed".into());
    all.push((Reason::OwnBlock(word), vec!["freed"]));
    let country = BlockFault::Country {
        named: "lt".into(),
        held: "by".into(),
    };
    all.push((Reason::OwnBlock(country), Vec::new()));
    for field in [Field::BirthYear, Field::Dative, Field::Authority] {
        all.push((Reason::MissingField { field }, Vec::new()));
    }
    for claim in [
        ListWord::Died,
        ListWord::Free,
        ListWord::NotHeld,
        ListWord::Elsewhere,
    ] {
        let (as_of, source) = (day(), source());
        all.push((
            Reason::Rejected {
                claim,
                as_of,
                source,
            },
            vec![SOURCE, "2025"],
        ));
    }
    let unlisted = Reason::Unlisted {
        as_of: day(),
        source: source(),
    };
    all.push((unlisted, vec![SOURCE, "2025"]));
    all.push((Reason::Lost { as_of: day() }, vec!["2025"]));
    all.push((Reason::ClockBehind { newest: day() }, vec!["2025"]));
    all.push((Reason::Old { days: 91 }, vec!["91"]));
    all.push((
        Reason::CorrectionsLost {
            facility: "ИК №1".into(),
        },
        vec!["ИК №1"],
    ));
    for bare in [
        Reason::NotDesignated,
        Reason::UnknownPlace,
        Reason::AtLiberty,
        Reason::HouseArrest,
    ] {
        all.push((bare, Vec::new()));
    }
    all
}

/// The place of a reason in the enum: a new one does not compile before it is in the list above.
fn number(reason: &Reason) -> usize {
    match reason {
        Reason::Released { .. } => 0,
        Reason::Died { .. } => 1,
        Reason::NotDesignated => 2,
        Reason::UnknownStatus { .. } => 3,
        Reason::UnknownPlace => 4,
        Reason::PlaceUnclear { .. } => 5,
        Reason::AtLiberty => 6,
        Reason::HouseArrest => 7,
        Reason::NoAddress { .. } => 8,
        Reason::Historic { .. } => 9,
        Reason::Disputed { .. } => 10,
        Reason::Namesake { .. } => 11,
        Reason::MissingField { .. } => 12,
        Reason::Unlisted { .. } => 13,
        Reason::Rejected { .. } => 14,
        Reason::ClockBehind { .. } => 15,
        Reason::Old { .. } => 16,
        Reason::OwnBlock(_) => 17,
        Reason::Lost { .. } => 18,
        Reason::CorrectionsLost { .. } => 19,
    }
}

#[test]
fn every_reason_has_a_sentence_in_every_language() {
    let all = reasons();
    for at in 0..=19 {
        assert!(all.iter().any(|(reason, _)| number(reason) == at), "{at}");
    }
    let english = Words::of(UiLanguage::English);
    for language in UiLanguage::ALL {
        let words = Words::of(language);
        let mut sentences = Vec::new();
        for (reason, named) in &all {
            let sentence = words.reason(reason);
            let place = format!("{language:?}, {reason:?}: {sentence}");
            assert!(
                sentence.ends_with('.') && !sentence.contains(['{', '}', '$']),
                "{place}"
            );
            for word in named {
                assert!(sentence.contains(word), "{place}");
            }
            let other = language == UiLanguage::English || sentence != english.reason(reason);
            assert!(other, "{place}");
            let short = words.say(&format!("judgement-short-{}", reason.key()));
            assert!(!short.contains("judgement"), "{place}");
            sentences.push(sentence);
        }
        // No two reasons are said in the same words, but for a day that is not said of the dead.
        sentences.sort();
        let count = sentences.len();
        sentences.dedup();
        assert!(sentences.len() + 1 >= count, "{language:?}");
    }
}

/// The sentence itself says what the user can do, where there is something beside choosing somebody
/// else: it has at least two sentences, or one that asks.
#[test]
fn every_reason_that_can_be_answered_says_what_to_do() {
    for language in UiLanguage::ALL {
        let words = Words::of(language);
        for (reason, _) in reasons() {
            let answerable = reason.can_be_confirmed()
                || matches!(
                    reason,
                    Reason::PlaceUnclear { .. }
                        | Reason::Historic { .. }
                        | Reason::Disputed { .. }
                        | Reason::MissingField { .. }
                        | Reason::NoAddress { .. }
                );
            let sentence = words.reason(&reason);
            let parts = sentence.matches(". ").count() + sentence.matches(": ").count();
            assert!(!answerable || parts >= 1, "{language:?}: {sentence}");
        }
        for advice in [
            "cli-confirm-with",
            "cli-place-unclear",
            "cli-unknown-place",
            "cli-confirm-place",
            "cli-enter-missing",
            "cli-choose-another",
        ] {
            let sentence = words.say(advice);
            let option = sentence.contains("kartka ") || sentence.contains("--confirmed");
            assert!(option, "{language:?}: {sentence}");
        }
    }
}
