//! Kartka: choose a person in prison, write a card, print it with the right address.
//!
//! This page is for whoever works on the program next: the way a card takes, what must stay true
//! and which test proves it, how to add something, how to run, look and measure.
//!
//! # The way of a card
//!
//! ```text
//! who            person · facility · people · judgement     a list imported, searched, kept
//!                import · changes · paste · freshness       Judge::judge hands out a Sendable, or reasons
//! what           template → letter                          words with blanks → the supporter's text, checked
//! where to       address                                    the envelope's lines, by the country's rules
//! on what        paper · picture · format                   sheets, cards, envelopes, in millimetres
//!    └── layout  → Pages: items placed in mm, and findings  pure, cannot fail, never clips
//!          ├── pdf     → bytes                              the only module that knows printpdf
//!          └── preview → pixels                             rasterises those bytes
//! job                                                       cards that were made, to make them again
//! storage                                                   the only module that touches the disk
//! words                                                     the texts, in eight languages
//! workspace                                                 all that one opened folder knows
//! batch                                                     judged → worded → made → saved or printed
//! gui · cli                                                 two faces: they show and ask
//! ```
//!
//! One way only, from the top to the bottom: nothing names a module below it. A single card is a
//! batch of one; what happens on the way, in code:
//!
//! ```
//! use kartka::facility::{Facilities, CardLanguage};
//! use kartka::format::Products;
//! use kartka::judgement::{Judge, Confirmation};
//! use kartka::layout::{Card, Fonts, lay_out};
//! use kartka::people::{self, People};
//! use kartka::{address, pdf, preview};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let facilities = Facilities::shipped()?;
//! let people = People::new(people::examples()?, &facilities);
//! let today = "2026-11-22".parse()?;
//!
//! // Who: somebody whom everything that is known lets through. There is no other way to an address.
//! let judge = Judge::new(&people, &facilities, today);
//! let mut sendable = people.all().iter().filter_map(|p| judge.judge(p, Confirmation::default()).ok());
//! let to = sendable.next().ok_or("nobody can be written to")?;
//!
//! // What, where to, on what.
//! let card = Card::new("Дорогая Дарья!\nС днём рождения!", address::block(&to, CardLanguage::Russian));
//! let (products, fonts) = (Products::shipped()?, Fonts::shipped()?);
//! let product = products.get("postcard-a6").ok_or("no such product")?;
//! let pages = lay_out(product, &[card], &fonts);
//! assert!(pages.findings.is_empty(), "everything fits");
//!
//! // The file, and the picture of it that the window shows.
//! let file = std::sync::Arc::new(pdf::write(&pages, &fonts)?);
//! assert_eq!(preview::draw(&file, 1, 600)?.width, 600);
//! # Ok(())
//! # }
//! ```
//!
//! # What must stay true
//!
//! | invariant | test |
//! |---|---|
//! | A module names only those before it; no circles, neither between modules nor between the files of one | `tests/layers.rs` |
//! | Only `pdf` uses printpdf, only `preview` the rasteriser, only `storage` the disk, only `gui` iced | `tests/layers.rs` |
//! | `today` is an argument: no clock below the faces | `tests/layers.rs` |
//! | Nobody who is free, dead or of unknown place gets a card; an address needs a [`judgement::Sendable`], and only a [`judgement::Judge`] makes one | `tests/sendable.rs`, the compiler |
//! | Layout never clips: what does not fit is a finding with a number | `tests/paper.rs`, `tests/properties.rs` |
//! | The preview is the file | `tests/paper.rs` |
//! | Same input, same bytes; no date, user, path or program in a file | `tests/paper.rs`, `tests/privacy.rs` |
//! | No network, by the commands and by the window | `tests/privacy.rs` |
//! | Nothing that others wrote commands the terminal; no file is replaced without the user's word | `tests/quiet.rs` |
//! | Nothing typed is lost; a file that cannot be read is kept aside | `src/storage.rs`, `src/gui/tests/` |
//! | Every text in every language, with every form of a number | `src/words/texts.rs` |
//!
//! # How to add …
//!
//! **… a language of the program** (`xx`)
//! 1. `assets/words/xx/`: the files of `assets/words/en/`, translated.
//! 2. `src/words.rs`: the language in the enum, its code, own name and chrono's locale.
//! 3. `src/words/texts.rs`: its files. `src/words/plural.rs`: its forms of numbers, from CLDR.
//! 4. `assets/places/*.ron`: the notes on places, by code.
//! 5. `assets/date_words.ron`, `assets/people/custody_words.ron` and `custody_headers.ron`: its
//!    months, and its words for free, dead and moved.
//! 6. `cargo test --lib words` names every text that is missing or has other variables.
//!
//! **… a country** that cards go to
//! 1. `assets/places/NAME.ron`: its code, envelope, postcodes, words for kinds of places, the
//!    places with source and day, as in `russia.ron`.
//! 2. `src/facility.rs`: the file in `SHIPPED`.
//! 3. `assets/places/pieces.ron`: how its name and streets are written in a pasted text.
//! 4. `assets/words/*/`: its name, with its code at the end of the key.
//! 5. A table of addresses as in `tests/countries.rs`. One that cards are posted from is only an entry
//!    in `assets/places/origins.ron`, and its name.
//!
//! **… a format of lists**
//! 1. `assets/lists/NAME.ron`: header words of each column, words for status, sex and places.
//! 2. `src/import/profile.rs`: the file in the list of shipped ones.
//! 3. `tests/data/other/`: a small file of invented people in that form.
//! 4. `tests/files.rs`: a line in the table of what each person becomes.
//! 5. A file of another kind than CSV, JSON, HTML, XLSX: a reader beside `src/import/sheet.rs`.
//!
//! **… a product**
//! 1. `assets/products/NAME.ron`: card, parts and sheet in millimetres, with the source.
//! 2. `src/format/products.rs`: the file in `SHIPPED`.
//! 3. `assets/words/*/`: its name, with its id at the end of the key.
//! 4. `tests/paper/products.rs` lays out and checks every product; look at it as below.
//! 5. Labels are lines in `assets/products/labels.ron`; a part of a new kind is `format::Part`,
//!    drawn in `src/layout/sides.rs`.
//!
//! **… a text**
//! 1. `assets/templates/NAME.ron`: both languages paragraph by paragraph, and what each means.
//! 2. `src/letter/library.rs`: its name in the list, in the order in which texts are offered.
//! 3. Another occasion is one in `src/letter/occasion.rs`.
//! 4. Lines of the phrase book are `assets/phrases/*.ron`, words that stop cards `assets/checks/`.
//! 5. `tests/texts.rs` fills every text for both sexes and all writers and checks it.
//!
//! **… a drawing**
//! 1. `assets/pictures/NAME.ron`: the project's own paths, 105 × 148 mm or across, with its titles.
//! 2. `src/picture.rs`: the file in `SHIPPED`.
//! 3. `kartka card --to example-darya-nezabudkina --picture NAME --text - -o card.pdf`, and once with `--save-ink`.
//! 4. `tests/paper.rs` and `tests/cards.rs` take it with the others.
//! 5. Its size counts: a drawing over 90 KB makes every file of a thousand cards larger.
//!
//! # Run, look, measure
//!
//! - `cargo run` opens the window; `cargo run -- --data-dir /tmp/k --today 2026-11-22 people` runs a
//!   command in a folder of its own, on a day of your choice.
//! - `cargo test` runs everything; `cargo test --test kartka NAME` one table. With `CI=true` the
//!   judges of a PDF (qpdf, mutool, poppler) must be there. `.ci/run` is what is run before a merge.
//! - `pdftoppm -r 150 -png card.pdf card` shows a file; the window's tests draw screens without a
//!   display (`iced_test`).
//! - `cargo bench --bench paper` gives the table of times, memory and sizes in the README.

// what many share
pub mod date;
pub mod language;
pub mod limits;
pub mod spelling;
// who
pub mod changes;
pub mod facility;
pub mod freshness;
pub mod import;
pub mod judgement;
pub mod paste;
pub mod people;
pub mod person;
// what
pub mod letter;
pub mod template;
// where to
pub mod address;
// on what
pub mod format;
pub mod paper;
pub mod picture;
// the card itself
pub mod job;
pub mod layout;
pub mod pdf;
pub mod preview;
// the disk, and the texts
pub mod storage;
pub mod words;
// the one way to a card
pub mod batch;
pub mod workspace;
// the two faces
pub mod cli;
pub mod gui;
