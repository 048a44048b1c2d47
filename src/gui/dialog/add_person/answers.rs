//! The state of the form: what the text says, the user's corrections, and the open questions.

use super::AddPerson;
use crate::facility::{self, Evidence, Field, Parts, Slot};
use crate::paste::{self, Found, Pasted};
use crate::person::BirthDate;
use crate::workspace::Workspace;

/// A part that is shown and can be typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Given and family name.
    Name,
    /// The addressee's line in the dative.
    Dative,
    /// The birth date, or its year.
    Birth,
    /// Unit, brigade, number.
    Extra,
    /// The prison as the envelope names it.
    Label,
    /// Street and number.
    Street,
    /// Postcode.
    Postcode,
    /// Town or village.
    Locality,
    /// District.
    District,
    /// Region.
    Region,
}

impl Part {
    /// The key of its label.
    pub fn key(self) -> &'static str {
        match self {
            Self::Name => "add-person-name",
            Self::Dative => "person-dative",
            Self::Birth => "person-birth",
            Self::Extra => "import-column-extra",
            Self::Label => "import-column-facility",
            Self::Street => "import-column-street",
            Self::Postcode => "import-column-postcode",
            Self::Locality => "import-column-locality",
            Self::District => "import-column-district",
            Self::Region => "import-column-region",
        }
    }

    /// The name of its field, for the focus.
    pub fn id(self) -> iced::widget::Id {
        iced::widget::Id::from(format!("entry-{}", self.key()))
    }

    fn slot(self) -> Option<Slot> {
        Some(match self {
            Self::Street => Slot::Street,
            Self::Postcode => Slot::Postcode,
            Self::Locality => Slot::Locality,
            Self::District => Slot::District,
            Self::Region => Slot::Region,
            _ => return None,
        })
    }
}

/// How the place is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Where {
    /// As the text says.
    #[default]
    Read,
    /// The user chose it.
    Ours(facility::Id),
    /// The user chose "another place".
    Asked,
    /// By its address, since our data does not have it.
    Address,
}

/// An open question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// What the reading of the text asks.
    Paste(paste::Ask),
    /// Whether a guess is right.
    Guess(Part),
    /// A birth date that can be read.
    Birth,
    /// The dative, which the post there wants.
    Dative,
    /// Whether it is one of those of the same name who are there already.
    SameName,
}

impl AddPerson {
    /// What stands in a field.
    pub(super) fn value(&self, part: Part) -> String {
        match self.form.typed.get(&part) {
            Some(typed) => typed.clone(),
            None => self.read_value(part),
        }
    }

    fn read_value(&self, part: Part) -> String {
        let read = &self.form.read;
        let found = |found: &Option<Found<String>>| match found {
            Some(found) => found.value.clone(),
            None => String::new(),
        };
        match part {
            Part::Name => found(&read.name),
            Part::Dative => found(&read.dative),
            Part::Birth => read
                .birth
                .as_ref()
                .map_or_else(String::new, |birth| birth.value.to_typed()),
            Part::Extra => read.extra.clone().unwrap_or_default(),
            Part::Label => found(&read.label),
            Part::Street => read.parts.street.clone(),
            Part::Postcode => read.parts.postcode.clone(),
            Part::Locality => read.parts.locality.clone(),
            Part::District => read.parts.district.clone(),
            Part::Region => read.parts.region.clone(),
        }
    }

    /// Whether a field holds a guess of ours that the user has not looked at.
    pub(super) fn is_guess(&self, part: Part) -> bool {
        let unsure = |found: &Option<Found<String>>| found.as_ref().is_some_and(|f| !f.sure);
        let read = &self.form.read;
        let guess = match part {
            Part::Name => unsure(&read.name),
            // A dative only ever comes from the user.
            Part::Dative => read.dative.is_some(),
            Part::Label => unsure(&read.label),
            Part::Birth => read.birth.as_ref().is_some_and(|birth| !birth.sure),
            _ => part.slot().is_some_and(|slot| read.guessed.contains(&slot)),
        };
        guess && !self.form.typed.contains_key(&part) && !self.form.right.contains(&part)
    }

    /// The place of ours, as the text says or the user.
    pub(super) fn facility(&self) -> Option<&facility::Id> {
        match &self.form.place {
            Where::Ours(id) => Some(id),
            Where::Read => self.form.read.facility.as_ref().map(|found| &found.value),
            Where::Asked | Where::Address => None,
        }
    }

    /// Whether the place was recognised without certainty and the user has not confirmed it.
    pub(super) fn place_is_guess(&self, workspace: &Workspace) -> bool {
        let unsure = self.form.read.facility.as_ref().is_some_and(|f| !f.sure);
        let looked_at =
            self.form.right.contains(&Part::Label) || self.form.uses_text_address.is_some();
        self.form.place == Where::Read && unsure && !looked_at && !self.differs(workspace)
    }

    /// Whether the text gives another address than we for the place that it means.
    pub(super) fn differs(&self, workspace: &Workspace) -> bool {
        let read = self.form.read.facility.as_ref().map(|found| &found.value);
        self.facility()
            .is_some_and(|id| workspace.facilities.get(id).is_some())
            && self.facility() == read
            && self.form.read.asks.contains(&paste::Ask::AddressDiffers)
    }

    /// The address as it is known by now, without our own data.
    pub(super) fn parts(&self) -> Parts {
        Parts {
            postcode: self.value(Part::Postcode),
            street: self.value(Part::Street),
            locality: self.value(Part::Locality),
            district: self.value(Part::District),
            region: self.value(Part::Region),
        }
    }

    /// The country of the place, by its code; empty where no source says.
    pub(super) fn country_code(&self, workspace: &Workspace) -> String {
        let ours = self.facility().and_then(|id| workspace.facilities.get(id));
        match (ours, &self.form.country) {
            (Some(ours), _) => ours.country.clone(),
            (None, Some(code)) => code.clone(),
            (None, None) if self.form.read.country.is_empty() => {
                let evidence = Evidence {
                    label: &self.value(Part::Label),
                    parts: &self.parts(),
                    country: "",
                    rest: "",
                };
                workspace
                    .facilities
                    .locate(&evidence)
                    .country
                    .unwrap_or_default()
            }
            (None, None) => self.form.read.country.clone(),
        }
    }

    /// All of it, as a reading that the user has confirmed.
    pub(super) fn pasted(&self, workspace: &Workspace) -> Pasted {
        let text = |part: Part| {
            let (text, _) = crate::people::letters::clean(&self.value(part));
            Some(text).filter(|text| !text.is_empty())
        };
        let sure = |part: Part| text(part).map(|value| Found { value, sure: true });
        let birth = BirthDate::typed(&self.value(Part::Birth));
        let differs = self.differs(workspace) && self.form.uses_text_address != Some(false);
        let known = self.facility().is_some();
        let by_address = !known && self.form.place != Where::Asked;
        Pasted {
            name: sure(Part::Name),
            dative: sure(Part::Dative),
            birth: birth.map(|value| Found { value, sure: true }),
            facility: self.facility().map(|id| Found {
                value: id.clone(),
                sure: true,
            }),
            label: sure(Part::Label).filter(|_| known || by_address),
            parts: match known || by_address {
                true => self.parts(),
                false => Parts::default(),
            },
            also: match self.form.typed.contains_key(&Part::Name) {
                true => Vec::new(),
                false => self.form.read.also.clone(),
            },
            rest: self.form.read.rest.clone(),
            extra: text(Part::Extra),
            country: self.country_code(workspace),
            asks: differs
                .then_some(paste::Ask::AddressDiffers)
                .into_iter()
                .collect(),
            ..Pasted::default()
        }
    }

    /// The open questions, in the order of the fields.
    pub(super) fn open_questions(&self, workspace: &Workspace) -> Vec<Ask> {
        use paste::Ask as P;
        let empty = |part: Part| self.value(part).trim().is_empty();
        let code = self.country_code(workspace);
        let country = workspace.facilities.rules_of(&code);
        let country_said = self.form.country.is_some();
        let needs = |field: Field| country.required.contains(&field);
        let known = self.facility().is_some();
        let by_address = self.by_address();
        let birth = self.value(Part::Birth);
        let typed = BirthDate::typed(&birth);
        let wrong_birth = !empty(Part::Birth) && typed.is_none();
        let no_year = !wrong_birth && typed.and_then(BirthDate::year).is_none();
        let mut asks: Vec<Ask> = [
            (
                empty(Part::Name) && empty(Part::Dative),
                Ask::Paste(P::Name),
            ),
            (
                empty(Part::Name) && !empty(Part::Dative),
                Ask::Paste(P::Nominative),
            ),
            (
                !self.form.same.is_empty() && self.form.answer.is_none(),
                Ask::SameName,
            ),
            (wrong_birth, Ask::Birth),
            (no_year && needs(Field::BirthYear), Ask::Paste(P::BirthYear)),
            (empty(Part::Dative) && needs(Field::Dative), Ask::Dative),
            (!known && !by_address, Ask::Paste(P::Facility)),
            (by_address && empty(Part::Label), Ask::Paste(P::Facility)),
            (by_address && empty(Part::Postcode), Ask::Paste(P::Postcode)),
            (
                by_address && !country_said && workspace.facilities.country_of(&code).is_none(),
                Ask::Paste(P::Country),
            ),
            (
                known && self.form.read.is_elsewhere(&code),
                Ask::Paste(P::Country),
            ),
            (
                self.differs(workspace) && self.form.uses_text_address.is_none(),
                Ask::Paste(P::AddressDiffers),
            ),
            (
                !self.form.read.rest.is_empty() && !self.form.left_out,
                Ask::Paste(P::Rest),
            ),
            (self.place_is_guess(workspace), Ask::Guess(Part::Label)),
            (
                self.form.read.asks.contains(&P::NotHeld),
                Ask::Paste(P::NotHeld),
            ),
        ]
        .into_iter()
        .filter_map(|(is_open, ask)| is_open.then_some(ask))
        .collect();
        let shown = [Part::Name, Part::Dative, Part::Birth, Part::Extra];
        let address = [
            Part::Label,
            Part::Street,
            Part::Postcode,
            Part::Locality,
            Part::District,
            Part::Region,
        ];
        let shown = shown.iter().chain(address.iter().filter(|_| by_address));
        asks.extend(
            shown
                .filter(|part| self.is_guess(**part))
                .map(|part| Ask::Guess(*part)),
        );
        asks
    }

    /// Whether the place is known by its address only. A text that gives one we do not know is
    /// shown so at once, and the prison is asked for beside it.
    pub(super) fn by_address(&self) -> bool {
        match self.form.place {
            Where::Address => true,
            Where::Read => {
                self.form.read.facility.is_none() && !self.read_value(Part::Postcode).is_empty()
            }
            _ => false,
        }
    }
}
