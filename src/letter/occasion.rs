//! When one writes a text: the order in which ready texts are grouped.

/// When one writes a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Occasion {
    /// The first words to somebody.
    Greeting,
    /// A birthday: just now, of a round number, just past.
    Birthday,
    /// New Year.
    NewYear,
    /// A season.
    Season,
    /// An everyday day, and what one likes.
    Everyday,
    /// Several write.
    Group,
    /// A child writes, with a parent.
    Child,
    /// A few words for a small card.
    Short,
    /// Somebody is ill.
    GetWell,
    /// Thanks.
    Thanks,
    /// Somebody was written to before.
    Again,
}

impl Occasion {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Greeting,
        Self::Birthday,
        Self::NewYear,
        Self::Season,
        Self::Everyday,
        Self::Group,
        Self::Child,
        Self::Short,
        Self::GetWell,
        Self::Thanks,
        Self::Again,
    ];

    /// The word for it in files and on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Self::Greeting => "greeting",
            Self::Birthday => "birthday",
            Self::NewYear => "new-year",
            Self::Season => "season",
            Self::Everyday => "everyday",
            Self::Group => "group",
            Self::Child => "child",
            Self::Short => "short",
            Self::GetWell => "get-well",
            Self::Thanks => "thanks",
            Self::Again => "again",
        }
    }

    /// The occasion that a key names.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|occasion| occasion.key() == key)
    }
}
