//! The arguments about paper and printers.

use super::values::{CropWord, HandWord, MeasuredWord, SidesWord, TurningWord};
use clap::Args;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// How a card looks and how it comes onto paper.
#[derive(Debug, Args)]
pub(in super::super) struct PrintArguments {
    #[arg(long)]
    pub save_ink: bool,
    #[arg(long, value_name = "LEFT,TOP,WIDTH,HEIGHT", requires = "picture")]
    pub crop: Option<CropWord>,
    #[arg(long)]
    pub caption: bool,
    #[arg(long, default_value = "print")]
    pub hand: HandWord,
    #[arg(long, value_name = "LINE", num_args = 1..=5)]
    pub sender: Vec<String>,
    #[arg(long)]
    pub turning: Option<TurningWord>,
    #[arg(long)]
    pub cut_and_stack: bool,
    #[arg(long, value_name = "K", conflicts_with = "cut_and_stack")]
    pub first: Option<NonZeroUsize>,
    #[arg(long, value_name = "LEFT,RIGHT,TOP,BOTTOM")]
    pub measured_front: Option<MeasuredWord>,
    #[arg(long, value_name = "LEFT,RIGHT,TOP,BOTTOM")]
    pub measured_back: Option<MeasuredWord>,
    #[arg(long, value_name = "NAME", conflicts_with_all = ["measured_front", "measured_back"])]
    pub printer: Option<String>,
}

/// A finished file to a printer.
#[derive(Debug, Args)]
pub(in super::super) struct Print {
    #[arg(value_name = "FILE.pdf")]
    pub file: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub printer: Option<String>,
    #[arg(long)]
    pub sides: Option<SidesWord>,
}

/// The printers, and what was measured on one of them.
#[derive(Debug, Args)]
pub(in super::super) struct Printer {
    pub name: Option<String>,
    #[arg(long, value_name = "LEFT,RIGHT,TOP,BOTTOM", requires = "name")]
    pub measured_front: Option<MeasuredWord>,
    #[arg(long, value_name = "LEFT,RIGHT,TOP,BOTTOM", requires = "name")]
    pub measured_back: Option<MeasuredWord>,
    #[arg(long, value_name = "NAME", default_value = "postcard-a6-4up")]
    pub product: String,
    #[arg(long, requires = "name", conflicts_with_all = ["measured_front", "measured_back"])]
    pub forget: bool,
}

/// Cards of a job that was kept, again.
#[derive(Debug, Args)]
pub(in super::super) struct Reprint {
    #[arg(value_name = "JOB.ron")]
    pub job: PathBuf,
    #[arg(long, value_name = "417 | 12-19 | 3,5")]
    pub cards: Option<String>,
    #[arg(long, value_name = "K", requires = "cards")]
    pub first: Option<NonZeroUsize>,
    #[arg(long)]
    pub confirmed: bool,
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub another_person: Vec<String>,
    #[arg(long)]
    pub anyway: bool,
    #[arg(long)]
    pub json: bool,
    #[arg(long)]
    pub force: bool,
    #[arg(short, long, value_name = "OUT.pdf")]
    pub output: PathBuf,
}

#[derive(Debug, Args)]
pub(in super::super) struct TestPage {
    #[arg(long, value_name = "NAME", default_value = "postcard-a6-4up")]
    pub product: String,
    #[arg(long)]
    pub force: bool,
    #[arg(short, long, value_name = "OUT.pdf")]
    pub output: PathBuf,
}
