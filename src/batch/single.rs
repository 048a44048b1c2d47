//! A single card, a batch of one: judged and addressed, seen as its own file, and this very file
//! saved or printed.

use super::left_out::Why;
use super::send::{Sent, Unsent, send};
use super::work::{Destination, stops, turning};
use crate::address::{self, Block};
use crate::format::{Flip, Product};
use crate::judgement::{Confirmation, Reason, Sendable};
use crate::language::CardLanguage;
use crate::layout::{Card, Finding, Fonts, Imposition, Pages, lay_out_as};
use crate::paper::{Calibration, Size};
use crate::pdf;
use crate::person::Id;
use crate::storage::Generation;
use crate::storage::Printing;
use crate::workspace::Folder;
use crate::workspace::Workspace;
use std::sync::Arc;

/// Somebody to whom a card may go, with the address as it stands on it.
#[derive(Debug, Clone)]
pub struct Addressed<'a> {
    /// Who was judged.
    pub to: Sendable<'a>,
    /// The lines, with the findings about them.
    pub block: Block,
    /// What still stops the card.
    pub stopped: Option<Why>,
}

impl Addressed<'_> {
    /// The address for a card, where nothing stops it.
    ///
    /// # Errors
    /// What stops it.
    pub fn ready(self) -> Result<Block, Why> {
        match self.stopped {
            Some(why) => Err(why),
            None => Ok(self.block),
        }
    }
}

/// Judges one person and addresses a card to them, by the user's choices.
///
/// # Errors
/// Every reason against it; none where nobody has the id.
pub fn addressed<'a>(
    workspace: &'a Workspace,
    to: &Id,
    language: CardLanguage,
    confirmation: Confirmation,
) -> Result<Addressed<'a>, Vec<Reason>> {
    let Some(person) = workspace.people.get(to) else {
        return Err(Vec::new());
    };
    let to = workspace.judge().judge(person, confirmation)?;
    let block = address::block_by(&to, &workspace.address_style(language));
    let stopped = super::stopped(&to, language, &block);
    Ok(Addressed { to, block, stopped })
}

/// A card as the file that is seen, and that is saved or printed as it is seen.
#[derive(Debug, Clone)]
pub struct Proof {
    /// The file's bytes.
    pub pdf: Arc<Vec<u8>>,
    /// What does not fit, which letters are missing.
    pub findings: Vec<Finding>,
    /// Its pages: for a printer that misses they are written again.
    pub pages: Arc<Pages>,
    paper: Size,
    flip: Option<Flip>,
}

/// What a proof is made of.
#[derive(Debug, Clone, Copy)]
pub struct ProofOf<'a> {
    /// On what.
    pub product: &'a Product,
    /// The card.
    pub card: &'a Card,
    /// How many copies of it: a trial sheet is full.
    pub copies: usize,
    /// How many places of the first sheet stay empty.
    pub skip: usize,
    /// The fonts.
    pub fonts: &'a Fonts,
}

impl Proof {
    /// Lays the card out and writes the file.
    ///
    /// # Errors
    /// Where the file cannot be put together.
    pub fn of(made: &ProofOf<'_>) -> Result<Self, pdf::Error> {
        let cards = vec![made.card.clone(); made.copies.max(1)];
        let order = Imposition {
            skip: made.skip,
            ..Imposition::default()
        };
        let pages = lay_out_as(made.product, &cards, &order, made.fonts);
        // A finding about one copy holds for all.
        let first = pages.findings.iter();
        let first = first.filter(|finding| made.copies < 2 || finding.card() == 0);
        Ok(Self {
            pdf: Arc::new(pdf::write(&pages, made.fonts)?),
            findings: first.cloned().collect(),
            paper: made.product.paper(),
            flip: pages.flip.or(turning(made.product)),
            pages: Arc::new(pages),
        })
    }

    /// On which paper it is.
    pub fn paper(&self) -> Size {
        self.paper
    }

    /// Whether it cannot be saved or printed, whatever the user says.
    pub fn is_fatal(&self) -> bool {
        self.findings.iter().any(Finding::is_fatal)
    }

    /// Whether the user is asked before it is saved or printed.
    pub fn asks(&self) -> bool {
        self.findings.iter().any(stops)
    }

    /// Saves or prints the very bytes that are seen, written again only for a printer that misses;
    /// nothing where the folder was changed since the recipient was judged.
    ///
    /// # Errors
    /// [`Unsent`].
    pub fn deliver(
        &self,
        to: &Destination,
        printer: &Calibration,
        fonts: &Fonts,
        folder: &Folder,
        judged: Generation,
    ) -> Result<Sent, Unsent> {
        let file = match *printer == Calibration::default() {
            true => Arc::clone(&self.pdf),
            false => {
                let file = pdf::write_for(&self.pages, fonts, printer);
                Arc::new(file.map_err(Unsent::Pdf)?)
            }
        };
        folder.expect(judged).map_err(Unsent::Storage)?;
        let saved = match to {
            Destination::Printer(name) => {
                let printing = Printing {
                    printer: name.clone(),
                    paper: self.paper,
                    flip: self.flip,
                };
                return send(std::slice::from_ref(&*file), &printing, folder);
            }
            Destination::Documents => folder.save_card(&file),
            Destination::File(path) => Folder::save_output(path, &file).map(|()| path.clone()),
        };
        saved.map(Sent::Saved).map_err(Unsent::Storage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facility::UserWord;
    use crate::format::Products;
    use crate::people;
    use crate::person::{self, Place};
    use crate::storage::Storage;
    use crate::words::{UiLanguage, Words};

    fn workspace(folder: &std::path::Path) -> Workspace {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let words = Words::of(UiLanguage::English);
        let opened = Workspace::open(Folder::at(folder), words, today);
        opened.unwrap().0
    }

    fn confirmed<'a>(workspace: &'a Workspace, person: &person::Person) -> Addressed<'a> {
        let confirmation = Confirmation::for_one(true);
        addressed(workspace, &person.id, CardLanguage::Russian, confirmation).unwrap()
    }

    #[test]
    fn one_card_stops_where_a_batch_stops() {
        let folder = tempfile::tempdir().unwrap();
        let mut workspace = workspace(folder.path());
        let person = people::examples().unwrap().remove(0);
        let Place::Held {
            facility: Some(place),
            ..
        } = person.place.now.value.clone()
        else {
            panic!("{person:?}");
        };
        for (postcode, expected) in [("246035", None), ("24603", Some("not-a-postcode"))] {
            let known = workspace.facilities.get(&place).unwrap();
            let mut site = known.site(CardLanguage::Russian).clone();
            site.parts.postcode = postcode.to_owned();
            let word = UserWord::with_address(workspace.today, CardLanguage::Russian, site);
            workspace.facilities.set_user_word(&place, Some(word));
            let to = confirmed(&workspace, &person);
            let why = to.ready().err();
            assert_eq!(why.as_ref().map(Why::key), expected, "{postcode}");
        }
    }

    #[test]
    fn what_is_saved_is_what_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = workspace(folder.path());
        let person = people::examples().unwrap().remove(0);
        let to = confirmed(&workspace, &person);
        let products = Products::shipped().unwrap();
        let fonts = Fonts::shipped().unwrap();
        let proof = Proof::of(&ProofOf {
            product: products.get("postcard-a6").unwrap(),
            card: &Card::new("Добры дзень!", to.ready().unwrap()),
            copies: 1,
            skip: 0,
            fonts: &fonts,
        })
        .unwrap();
        let storage = Folder::new(Storage::at(folder.path()));
        let file = folder.path().join("named.pdf");
        for to in [Destination::Documents, Destination::File(file)] {
            let judged = workspace.generation();
            let sent = proof.deliver(&to, &Calibration::default(), &fonts, &storage, judged);
            let Ok(Sent::Saved(path)) = sent else {
                panic!("{sent:?}");
            };
            assert!(Folder::read_file(&path).unwrap() == *proof.pdf, "{to:?}");
        }
    }
}
