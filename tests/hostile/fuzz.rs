//! Whatever comes in, changed at random: for `tests/hostile.rs` and for the long run of
//! `cargo bench --bench fuzz`.

use kartka::address::{self, Block, Origins, Posting, parts};
use kartka::facility::{CardLanguage, Facilities};
use kartka::format::Products;
use kartka::import::{self, About, Choices, Day};
use kartka::job::{Job, Printed};
use kartka::judgement::{Confirmation, Judge};
use kartka::layout::{Card, Fonts, Imposition, lay_out};
use kartka::letter::Text;
use kartka::letter::check::{Checks, Request};
use kartka::paper::Calibration;
use kartka::people::{self, People};
use kartka::picture::{Photo, Pictures};
use kartka::template::{Blanks, Template, Writer};
use kartka::{paste, pdf};
use proptest::prelude::*;
use proptest::sample::Index;

/// A way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entrance {
    List,
    Parts,
    Paste,
    Text,
    Template,
    OwnText,
    Words,
    Product,
    Job,
    Photo,
}

impl Entrance {
    pub const ALL: [Self; 10] = [
        Self::List,
        Self::Parts,
        Self::Paste,
        Self::Text,
        Self::Template,
        Self::OwnText,
        Self::Words,
        Self::Product,
        Self::Job,
        Self::Photo,
    ];
}

/// One change of some bytes.
#[derive(Debug, Clone)]
pub enum Change {
    Cut(Index, Index),
    Repeat(Index, Index, u16),
    Put(Index, Index),
    Set(Index, u8),
    Swap(Index, Index),
    End(Index),
}

/// Pieces that have been trouble somewhere.
const TROUBLE: [&str; 48] = [
    "\"",
    "'",
    "<",
    ">",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    ",",
    ";",
    ":",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\\",
    "/",
    "//",
    "/*",
    "r#\"",
    "NaN",
    "inf",
    "-inf",
    "1e308",
    "-1",
    "0",
    "0.0",
    "0.001",
    "99999999999999999999",
    "2147483647",
    "-2147483648",
    "<table><tr><td>",
    "<div>",
    "</td>",
    "<!--",
    "&#0;",
    "\u{feff}",
    "\u{202e}",
    "\u{301}",
    "\u{200b}",
    "ў",
    "😀",
    "{name}",
    "{to: а | б}",
    "None",
    "Some(",
];

/// Some changes of one of the seeds of an entrance.
pub fn changed(entrance: Entrance) -> impl Strategy<Value = Vec<u8>> {
    let seeds = seeds(entrance);
    (any::<Index>(), prop::collection::vec(change(), 0..8)).prop_map(move |(seed, changes)| {
        let mut bytes = seed.get(&seeds).clone();
        for change in &changes {
            apply(change, &mut bytes);
            bytes.truncate(LONGEST);
        }
        bytes
    })
}

/// An input that is longer teaches nothing new; the limits have tests of their own.
const LONGEST: usize = 64 * 1024;

fn change() -> impl Strategy<Value = Change> {
    let at = any::<Index>;
    prop_oneof![
        (at(), at()).prop_map(|(a, b)| Change::Cut(a, b)),
        (at(), at(), 1_u16..400).prop_map(|(a, b, times)| Change::Repeat(a, b, times)),
        (at(), at()).prop_map(|(a, b)| Change::Put(a, b)),
        (at(), any::<u8>()).prop_map(|(a, byte)| Change::Set(a, byte)),
        (at(), at()).prop_map(|(a, b)| Change::Swap(a, b)),
        at().prop_map(Change::End),
    ]
}

fn apply(change: &Change, bytes: &mut Vec<u8>) {
    let length = bytes.len();
    let near = |from: usize, to: &Index| (from + to.index(40)).min(length);
    match change {
        Change::Cut(from, to) => {
            let from = from.index(length + 1);
            bytes.drain(from..near(from, to));
        }
        Change::Repeat(from, to, times) => {
            let from = from.index(length + 1);
            let piece = bytes[from..near(from, to)].repeat(usize::from(*times));
            bytes.splice(from..from, piece);
        }
        Change::Put(at, piece) => {
            let at = at.index(length + 1);
            bytes.splice(at..at, piece.get(&TROUBLE).bytes());
        }
        Change::Set(at, byte) => {
            if length > 0 {
                bytes[at.index(length)] = *byte;
            }
        }
        Change::Swap(a, b) => {
            if length > 0 {
                bytes.swap(a.index(length), b.index(length));
            }
        }
        Change::End(at) => bytes.truncate(at.index(length + 1)),
    }
}

fn seeds(entrance: Entrance) -> Vec<Vec<u8>> {
    let file = |name: &str| {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        std::fs::read(folder.join(name)).unwrap()
    };
    let files = |names: &[&str]| names.iter().map(|name| file(name)).collect::<Vec<_>>();
    let text = "Дорогая Дарья! Я рад(а), {name}. «Тест» 8 029 123-45-67 :)\n\nЖду ответа  !\n";
    match entrance {
        Entrance::List => files(&[
            "tests/data/other/memorial.csv",
            "tests/data/other/objects.json",
            "tests/data/other/ovd-info.csv",
            "tests/data/other/saved-page.html",
            "tests/data/other/spreadsheet.xlsx",
            "tests/data/other/windows-1251.csv",
            "tests/data/hostile/xlsx-shared-count.xlsx",
        ]),
        Entrance::Parts => vec![
            "case,name,facility,street,postcode,locality,district,region,origin,script\n\
             1,Тест Тестов,ИК №1,\"ул. Техническая, 8\",211440,г. Новополоцк,,,NL,both\n"
                .into(),
        ],
        Entrance::Paste => vec![
            "Тест Тестов, 1980 г. р.\nИК №1, ул. Техническая, 8, 211440, г. Новополоцк".into(),
            "Кому: Тестову Т. Т.\nКуда: ФКУ ИК-5 УФСИН России, 171161, г. Вышний Волочёк".into(),
        ],
        Entrance::Text | Entrance::Template => vec![
            text.into(),
            "{to: Дорогой | Дорогая} {known}! {from: рад | рада | рады} {{ }}".into(),
            "Вельмішаноўная Ганна, п'ю гарбату. ИК МВД, mail@example.org".into(),
        ],
        Entrance::OwnText => files(&["assets/templates/birthday.ron"]),
        Entrance::Words => vec![
            "[(key: \"mine\", kind: \"avoid-word\", reason: {\"en\": \"x\"}, \
             ru: [\"Тест* ~ город|дом\"], harmless_ru: [\"дом\"])]"
                .into(),
        ],
        Entrance::Product => files(&[
            "tests/data/hostile/label-10mm.ron",
            "tests/data/hostile/product-alloc.ron",
            "assets/products/postcard-a6.ron",
        ]),
        Entrance::Job => vec![job().into_bytes()],
        Entrance::Photo => vec![photo()],
    }
}

/// A job of one card.
fn job() -> String {
    let world = World::new();
    let products = Products::shipped().unwrap();
    let product = products.get("postcard-a6").unwrap();
    let (posting, card) = (Posting::default(), world.card("Добрый день!"));
    let printed = Printed {
        made: world.today,
        product,
        also: &[],
        order: Imposition::default(),
        printer: Calibration::default(),
        seed: None,
        posting: &posting,
    };
    let person = &world.people.all()[0];
    let cards = [(person, CardLanguage::Russian, &card)];
    let job = Job::of(&printed, cards, &Pictures::shipped().unwrap());
    job.text().unwrap()
}

/// A picture of eight by eight, as JPEG.
fn photo() -> Vec<u8> {
    let picture = image::DynamicImage::new_rgb8(8, 8);
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, image::ImageFormat::Jpeg)
        .unwrap();
    bytes.into_inner()
}

/// All that reading needs.
pub struct World {
    facilities: Facilities,
    origins: Origins,
    fonts: Fonts,
    checks: Checks,
    people: People,
    to: Block,
    today: chrono::NaiveDate,
}

impl World {
    pub fn new() -> Self {
        let facilities = Facilities::shipped().unwrap();
        let today = "2026-11-22".parse().unwrap();
        let people = People::new(people::examples().unwrap(), &facilities);
        let judge = Judge::new(&people, &facilities, today);
        let mut judged = people.all().iter();
        let to = judged.find_map(|p| judge.judge(p, Confirmation::default()).ok());
        let to = address::block(&to.unwrap(), CardLanguage::Russian);
        Self {
            origins: Origins::shipped().unwrap(),
            fonts: Fonts::shipped().unwrap(),
            checks: Checks::shipped("en").unwrap(),
            to,
            people,
            facilities,
            today,
        }
    }

    pub fn card(&self, message: &str) -> Card {
        Card::new(message, self.to.clone())
    }

    /// Takes some bytes in. What they mean is of no interest here; that it ends is.
    pub fn take_in(&self, entrance: Entrance, bytes: &[u8]) {
        let text = String::from_utf8_lossy(bytes);
        match entrance {
            Entrance::List => {
                let _ = import::preview(bytes, &Choices::default());
                let _ = self.list(bytes);
            }
            Entrance::Parts => {
                let _ = parts::read(bytes, &self.facilities, &self.origins);
            }
            Entrance::Paste => {
                if let Ok(pasted) = paste::read(&text, &self.facilities) {
                    let _ = pasted.lookalikes();
                    let _ = pasted.person(self.today.into(), "pasted");
                }
            }
            Entrance::Text => self.write(&text),
            Entrance::Template => {
                if let Ok(template) = Template::parse(&text) {
                    let _ = template.fill(&Blanks::default());
                    let _ = template.sketch(&Blanks::default());
                }
            }
            Entrance::OwnText => {
                let _ = Text::read("own.ron", &text);
            }
            Entrance::Words => {
                let sample = "Тест дом, город Тест один два город.";
                let _ = self.check_with(&text, sample);
            }
            Entrance::Product => self.print_on(&text),
            Entrance::Job => {
                if let Ok(job) = Job::read(&text) {
                    let _ = job.text();
                    let _ = job.picture(&Pictures::shipped().unwrap());
                }
            }
            Entrance::Photo => {
                if let Ok(photo) = Photo::read(bytes) {
                    let _ = photo.reduced(4);
                }
            }
        }
    }

    /// What a list holds.
    pub fn list(&self, bytes: &[u8]) -> Result<import::Import, import::Error> {
        let about = About {
            file_name: "list",
            as_of: Day::Named(self.today),
        };
        import::read(bytes, &about, &self.facilities, self.today)
    }

    /// A text is checked with words of the user's own.
    pub fn check_with(&self, words: &str, text: &str) -> Result<(), kartka::letter::Error> {
        let mut checks = self.checks.clone();
        checks.add("own.ron", words)?;
        checks.check(text, &request());
        Ok(())
    }

    /// A text is checked, and comes onto a card.
    pub fn write(&self, text: &str) {
        self.checks.check(text, &request());
        let products = Products::shipped().unwrap();
        for id in ["postcard-a6", "copy-sheet"] {
            let product = products.get(id).unwrap();
            lay_out(product, &[self.card(text)], &self.fonts);
        }
    }

    /// What can be printed on a product is.
    fn print_on(&self, product: &str) {
        let mut products = Products::default();
        if products.add(product).is_err() {
            return;
        }
        for product in products.all() {
            let card = self.card("Добрый день! Человеконенавистничество.\nПока.");
            let pages = lay_out(product, &[card], &self.fonts);
            let _ = pdf::write(&pages, &self.fonts);
        }
    }
}

fn request() -> Request {
    Request {
        language: CardLanguage::Russian,
        writer: Some(Writer::She),
        to: Some(kartka::person::Sex::Male),
    }
}
