//! The arguments of the command line. They are stable; their help is among the program's texts.

mod printing;
mod values;

use crate::person::{BirthDate, PartialDate};
use crate::words::Words;
use chrono::NaiveDate;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use std::ffi::OsString;
use std::path::PathBuf;

pub(super) use printing::{Print, PrintArguments, Printer, Reprint, TestPage};
pub(super) use values::{
    AcceptWord, ColumnWord, CountryCode, CountryWord, CropWord, EncodingWord, FieldWord,
    LanguageWord, NameWord, OrderWord, PaperWord, RuleWord, ScriptWord, SexWord, SidesWord,
    TurningWord, WriterWord,
};

#[derive(Debug, Parser)]
#[command(name = "kartka", version, disable_help_subcommand = true)]
pub(super) struct Arguments {
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub today: Option<NaiveDate>,
    #[arg(long, global = true)]
    pub no_trace: bool,
    #[command(subcommand)]
    pub job: Option<Job>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Job {
    Import(Import),
    People(People),
    Person(Person),
    Paste(Paste),
    Places(Places),
    Address(Address),
    Templates(Templates),
    Check(Check),
    Card(Box<Card>),
    Reprint(Reprint),
    Print(Print),
    Printer(Printer),
    TestPage(TestPage),
}

#[derive(Debug, Args)]
pub(super) struct Import {
    pub file: PathBuf,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub as_of: Option<NaiveDate>,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long, value_name = "GROUP", value_delimiter = ',')]
    pub accept: Vec<AcceptWord>,
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub accept_person: Vec<String>,
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub reject: Vec<String>,
    #[arg(long)]
    pub partial: bool,
    #[arg(long)]
    pub preview: bool,
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<EncodingWord>,
    #[arg(long, value_name = "HEADER=KIND")]
    pub column: Vec<ColumnWord>,
    #[arg(long, value_name = "CODE")]
    pub country: Option<CountryCode>,
    #[arg(long, value_name = "ORDER")]
    pub dates: Option<OrderWord>,
    #[arg(long)]
    pub json: bool,
}

/// What is known of one person, and what the user states or corrects.
#[derive(Debug, Args)]
pub(super) struct Person {
    pub id: String,
    #[arg(long)]
    pub official: Option<String>,
    #[arg(long)]
    pub patronymic: Option<String>,
    #[arg(long)]
    pub dative: Option<String>,
    #[arg(long)]
    pub extra: Option<String>,
    #[arg(long)]
    pub sex: Option<SexWord>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub birth: Option<BirthDate>,
    #[arg(long, value_name = "FILE")]
    pub block: Option<PathBuf>,
    #[arg(long, value_name = "ABOUT=WORD")]
    pub rule: Vec<RuleWord>,
    #[arg(long, value_name = "YYYY-MM-DD", group = "claim")]
    pub freed: Option<Option<PartialDate>>,
    #[arg(long, value_name = "YYYY-MM-DD", group = "claim")]
    pub died: Option<Option<PartialDate>>,
    #[arg(long, value_name = "PLACE", group = "claim")]
    pub moved: Option<String>,
    #[arg(long, group = "claim")]
    pub unknown: bool,
    #[arg(long, value_name = "TEXT", requires = "claim")]
    pub source: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", requires = "claim")]
    pub as_of: Option<NaiveDate>,
    #[arg(long, group = "claim")]
    pub take_back: bool,
    #[arg(long, group = "claim")]
    pub remove: bool,
    #[arg(long, group = "claim")]
    pub restore: bool,
}

/// An address as found on a page or in a message.
#[derive(Debug, Args)]
pub(super) struct Paste {
    pub file: PathBuf,
    #[arg(long)]
    pub name: Option<String>,
    #[arg(long, value_name = "ID")]
    pub place: Option<String>,
    #[arg(long, value_name = "CODE", conflicts_with = "place")]
    pub country: Option<CountryCode>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub birth: Option<BirthDate>,
    #[arg(long, value_name = "ID", requires = "keep")]
    pub same: Option<String>,
    #[arg(long, requires = "keep", conflicts_with = "same")]
    pub another: bool,
    #[arg(long, value_name = "N")]
    pub block: Option<usize>,
    #[arg(long, requires = "keep", conflicts_with_all = ["block", "name", "place", "birth", "same"])]
    pub all: bool,
    #[arg(long)]
    pub keep: bool,
    #[arg(long, conflicts_with = "keep")]
    pub json: bool,
}

/// Places of detention, and the user's correction of one of them.
#[derive(Debug, Args)]
pub(super) struct Places {
    #[arg(group = "which")]
    pub id: Option<String>,
    #[arg(long, group = "which", value_name = "NAME", requires = "postcode")]
    pub new: Option<String>,
    #[arg(long, value_name = "BY", requires = "new")]
    pub country: Option<CountryWord>,
    #[arg(long, requires = "id", conflicts_with_all = ["postcode", "forget"])]
    pub confirm: bool,
    #[arg(long, requires = "which")]
    pub postcode: Option<String>,
    #[arg(long, requires = "postcode")]
    pub street: Option<String>,
    #[arg(long, requires = "postcode")]
    pub town: Option<String>,
    #[arg(long, requires = "postcode")]
    pub district: Option<String>,
    #[arg(long, requires = "postcode")]
    pub region: Option<String>,
    #[arg(long, default_value = "ru")]
    pub language: LanguageWord,
    #[arg(long, requires = "id", conflicts_with = "postcode")]
    pub forget: bool,
    #[arg(long, requires = "id", conflicts_with_all = ["confirm", "postcode", "forget"])]
    pub take_list: bool,
    #[arg(long, requires = "id", conflicts_with_all = ["take_list", "postcode", "forget"])]
    pub keep_ours: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub(super) struct People {
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[arg(long)]
    pub sendable: bool,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["search", "sendable", "json"])]
    pub export: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["search", "sendable", "json"])]
    pub texts: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["search", "sendable", "json"])]
    pub force: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub(super) struct Address {
    #[arg(required_unless_present = "parts", conflicts_with = "parts")]
    pub id: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub parts: Option<PathBuf>,
    #[command(flatten)]
    pub posting: Posting,
    #[arg(long, default_value = "ru")]
    pub language: LanguageWord,
    #[arg(long)]
    pub confirmed: bool,
}

/// Where a card is posted, and in which letters.
#[derive(Debug, Args)]
pub(super) struct Posting {
    #[arg(long, value_name = "NL")]
    pub origin: Option<String>,
    #[arg(long)]
    pub script: Option<ScriptWord>,
    #[arg(long, value_name = "ID")]
    pub order: Option<String>,
    #[arg(long)]
    pub name_form: Option<NameWord>,
}

impl Posting {
    /// The choices behind the addresses.
    pub fn posting(&self) -> crate::address::Posting {
        crate::address::Posting {
            origin: self.origin.clone(),
            script: self.script.map(Into::into),
            name_form: self.name_form.map(Into::into),
            order: self.order.clone(),
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Templates {
    #[arg(long)]
    pub language: Option<LanguageWord>,
    #[arg(long, value_name = "TITLE", requires = "text", conflicts_with = "json")]
    pub keep: Option<String>,
    #[arg(long, value_name = "FILE", requires = "keep")]
    pub text: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    pub file: PathBuf,
    #[arg(long, default_value = "ru")]
    pub language: LanguageWord,
    #[arg(long)]
    pub writer: Option<WriterWord>,
    #[arg(long)]
    pub to_sex: Option<SexWord>,
    #[arg(long, value_name = "NAME", default_value = "postcard-a6")]
    pub product: String,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub(super) struct Card {
    #[arg(long, value_name = "ID", num_args = 1.., required_unless_present = "all", conflicts_with = "all")]
    pub to: Vec<String>,
    #[arg(long)]
    pub all: bool,
    #[arg(long, value_name = "MONTH", requires = "all", value_parser = clap::value_parser!(u32).range(1..=12))]
    pub birthdays_in: Option<u32>,
    #[arg(long, value_name = "ID", conflicts_with = "text")]
    pub template: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub text: Option<PathBuf>,
    #[arg(long, value_name = "N", conflicts_with_all = ["template", "text"])]
    pub seed: Option<u64>,
    #[arg(long, value_name = "NAME=TEXT")]
    pub field: Vec<FieldWord>,
    #[arg(long, default_value = "ru")]
    pub language: LanguageWord,
    #[arg(long)]
    pub writer: Option<WriterWord>,
    #[arg(long)]
    pub to_sex: Option<SexWord>,
    #[arg(long, value_name = "NAME")]
    pub product: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub with: Vec<String>,
    #[arg(long)]
    pub paper: Option<PaperWord>,
    #[command(flatten)]
    pub posting: Posting,
    #[arg(long, value_name = "NAME|FILE")]
    pub picture: Option<String>,
    #[command(flatten)]
    pub printing: PrintArguments,
    #[arg(long)]
    pub confirmed: bool,
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub another_person: Vec<String>,
    #[arg(long)]
    pub anyway: bool,
    #[arg(long, value_name = "JOB.ron")]
    pub keep_job: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
    #[arg(long)]
    pub force: bool,
    #[arg(short, long, value_name = "OUT.pdf")]
    pub output: PathBuf,
}

/// Parses the arguments.
///
/// # Errors
/// Clap's own: wrong usage, or a request for help or the version.
pub(super) fn parse(
    arguments: impl IntoIterator<Item = OsString>,
    words: &Words,
) -> Result<Arguments, clap::Error> {
    let matches = command(words).try_get_matches_from(arguments)?;
    Arguments::from_arg_matches(&matches)
}

/// The command with its help taken from the program's words: `cli-help-card`, `cli-help-card-to` …
/// An argument without such a text, like `--help` itself, keeps clap's.
fn command(words: &Words) -> clap::Command {
    let explained = |prefix: &str, argument: clap::Arg| {
        let key = format!("{prefix}-{}", argument.get_id()).replace('_', "-");
        match words.has(&key) {
            true => argument.help(words.say(&key)),
            false => argument,
        }
    };
    Arguments::command()
        .about(words.say("cli-help"))
        .mut_args(|argument| explained("cli-help", argument))
        .mut_subcommands(|job| {
            let key = format!("cli-help-{}", job.get_name());
            job.about(words.say(&key))
                .mut_args(|argument| explained(&key, argument))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::UiLanguage;

    #[test]
    fn every_word_of_the_command_line_is_explained() {
        for ui_language in UiLanguage::ALL {
            let words = Words::of(ui_language);
            let command = command(&words);
            command.clone().debug_assert();
            for job in command.get_subcommands() {
                assert!(job.get_about().is_some(), "{}", job.get_name());
                for argument in job.get_arguments() {
                    let place = format!("{} {}", job.get_name(), argument.get_id());
                    assert!(argument.get_help().is_some(), "{place}");
                }
            }
        }
    }

    #[test]
    fn wrong_usage_is_two_and_help_is_none() {
        let words = Words::of(UiLanguage::English);
        for (line, code) in [
            ("kartka fly", 2),
            ("kartka card --to a --all --template t -o x.pdf", 2),
            ("kartka card --to a --template t", 2),
            ("kartka people --today yesterday", 2),
            ("kartka --help", 0),
        ] {
            let words_of_line = line.split(' ').map(OsString::from);
            let error = parse(words_of_line, &words).unwrap_err();
            assert_eq!(error.exit_code(), code, "{line}");
        }
    }
}
