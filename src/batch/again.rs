//! Cards of a job that was kept, made again by what is true today.
//!
//! The text is the job's. The person, the status, the name and the address are today's: the lines
//! that a job holds are only compared, never printed. What changed is named, and asked about.

use super::{Change, LeftOut, Prepared, Ready, Why, block_to};
use crate::address::{self, Origins, Posting, Script};
use crate::facility::NameForm;
use crate::job::{Job, KeptCard, Numbers};
use crate::judgement::{Confirmation, Sendable};
use crate::language::CardLanguage;
use crate::layout::Card;
use crate::people::other_name_in;
use crate::person::{Id, Person};
use crate::picture::Picture;
use crate::workspace::Workspace;
use std::sync::Arc;

/// How many cards of an older job show how its addresses were written.
const SAMPLE: usize = 16;

/// What the user has looked at and confirmed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Confirmed<'a> {
    /// Old records and the like.
    pub records: bool,
    /// What changed since the cards were printed.
    pub changes: bool,
    /// Those of whom the user says that whoever has their name is another person.
    pub another_person: &'a [Id],
}

/// The cards of a job with these numbers, all of them for `None`; `None` where the country from
/// which they were posted is not a known country.
pub fn again<'a>(
    workspace: &'a Workspace,
    job: &Job,
    numbers: Option<&Numbers>,
    picture: Option<&Arc<Picture>>,
    confirmed: Confirmed<'_>,
) -> Option<Prepared<'a>> {
    let origins = workspace.origins.as_ref()?;
    let inferred;
    let posting = match &job.posting {
        Some(posting) => posting,
        None => {
            inferred = inferred_posting(workspace, job, origins);
            &inferred
        }
    };
    let judge = workspace.judge();
    let numbered = (1..).zip(&job.cards);
    let question = numbered.filter(|(number, _)| numbers.is_none_or(|some| some.contains(*number)));
    let question: Vec<(usize, &KeptCard)> = question.collect();
    // For a card that is requested alone, one confirmation covers everything.
    let alone = confirmed.records && question.len() == 1;
    let mut prepared = Prepared::default();
    for (number, kept) in question {
        let Some(person) = workspace.people.get(&kept.to) else {
            prepared
                .left_out
                .push(LeftOut::nobody(Some(number), &kept.to));
            continue;
        };
        let confirmation = Confirmation {
            confirmed: confirmed.records,
            another_person: alone || confirmed.another_person.contains(&kept.to),
            against_list: alone,
        };
        let made = match judge.judge(person, confirmation) {
            Ok(to) => card(&to, job, kept, posting, origins)?,
            Err(reasons) => Err(Why::Reasons(reasons)),
        };
        match made {
            Ok((language, card, changed)) if confirmed.changes || changed.is_empty() => {
                prepared.ready.push(Ready {
                    person,
                    language,
                    card: Card {
                        picture: picture.cloned(),
                        ..card
                    },
                    changed,
                });
            }
            Ok((_, _, changed)) => {
                let why = Why::Changed(changed);
                let left_out = LeftOut::new(Some(number), person, why);
                prepared.left_out.push(left_out);
            }
            Err(why) => {
                let left_out = LeftOut::new(Some(number), person, why);
                prepared.left_out.push(left_out);
            }
        }
    }
    Some(prepared)
}

type Made = Result<(CardLanguage, Card, Vec<Change>), Why>;

/// One card, with what changed since it was printed.
fn card(
    to: &Sendable<'_>,
    job: &Job,
    kept: &KeptCard,
    posting: &Posting,
    origins: &Origins,
) -> Option<Made> {
    let language = match kept.language {
        Some(language) => language,
        None => language_of(to, kept, posting, origins),
    };
    let style = posting.style(origins, language)?;
    let person = to.person();
    // Whoever the id stands for today is greeted by their own name, or not at all.
    let other = other_name_in(&kept.message, person, kept.name.as_deref());
    if let Some(word) = other {
        let now = person.name().to_owned();
        return Some(Err(Why::OtherName { word, now }));
    }
    Some(block_to(to, &style).map(|block| {
        let changed = changes(kept, person, block.lines());
        let card = Card {
            hand: job.hand,
            sender: job.sender.clone(),
            caption: job.caption.clone(),
            title: kept.title.as_ref().map(|_| person.name().to_owned()),
            meaning: kept.meaning.clone(),
            ..Card::new(kept.message.clone(), block)
        };
        (language, card, changed)
    }))
}

/// What has changed since the card was printed.
fn changes(kept: &KeptCard, person: &Person, now: &[String]) -> Vec<Change> {
    let mut changed = Vec::new();
    let before = kept.name.as_ref().filter(|name| *name != person.name());
    if let Some(before) = before {
        changed.push(Change::Name {
            before: before.clone(),
            now: person.name().to_owned(),
        });
    }
    if !kept.still_reaches(person) {
        changed.push(Change::Moved { now: now.to_vec() });
    } else if kept.address != now {
        // Another name stands in the first line, and is named already.
        let is_named = before.is_some() && kept.address.get(1..) == now.get(1..);
        if !is_named {
            let lacks = |lines: &[String], line: &&String| !lines.contains(line);
            let gone = kept.address.iter().filter(|line| lacks(now, line));
            let new = now.iter().filter(|line| lacks(&kept.address, line));
            changed.push(Change::Address {
                before: gone.cloned().collect(),
                now: new.cloned().collect(),
            });
        }
    }
    changed
}

/// The language of a card of an older job: the one that gives its lines, where one does.
fn language_of(
    to: &Sendable<'_>,
    kept: &KeptCard,
    posting: &Posting,
    origins: &Origins,
) -> CardLanguage {
    let gives = |language: &CardLanguage| {
        let style = posting.style(origins, *language);
        style.is_some_and(|style| address::block_by(to, &style).lines() == kept.address)
    };
    let languages = CardLanguage::ALL.into_iter();
    let known = to.country().languages.first().copied();
    let usual = known.unwrap_or(CardLanguage::Russian);
    languages.clone().find(gives).unwrap_or(usual)
}

/// How the addresses of an older job were written: the choices that give most of its lines again.
fn inferred_posting(workspace: &Workspace, job: &Job, origins: &Origins) -> Posting {
    let judge = workspace.judge();
    let confirmation = Confirmation::for_one(true);
    let sample: Vec<(Sendable<'_>, &KeptCard)> = job
        .cards
        .iter()
        .filter_map(|kept| {
            let person = workspace.people.get(&kept.to)?;
            Some((judge.judge(person, confirmation).ok()?, kept))
        })
        .take(SAMPLE)
        .collect();
    let gives = |posting: &Posting| {
        let same = sample.iter().filter(|(to, kept)| {
            CardLanguage::ALL.into_iter().any(|language| {
                let style = posting.style(origins, language);
                style.is_some_and(|style| address::block_by(to, &style).lines() == kept.address)
            })
        });
        same.count()
    };
    let mut best = (0, Posting::default());
    for posting in candidates(origins) {
        let count = gives(&posting);
        if count > best.0 {
            best = (count, posting);
        }
        if best.0 == sample.len() {
            break;
        }
    }
    best.1
}

/// The choices that there were, the usual ones first.
fn candidates(origins: &Origins) -> impl Iterator<Item = Posting> {
    let codes = origins.all().iter().map(|origin| Some(origin.code.clone()));
    let codes: Vec<Option<String>> = std::iter::once(None).chain(codes).collect();
    let forms = std::iter::once(None).chain(NameForm::ALL.map(Some));
    forms.flat_map(move |name_form| {
        let scripts = std::iter::once(None).chain(Script::ALL.map(Some));
        let codes = codes.clone();
        scripts.flat_map(move |script| {
            let postings = codes.clone().into_iter();
            postings.map(move |origin| Posting {
                origin,
                script,
                name_form,
                order: None,
            })
        })
    })
}
