//! `kartka printer`: the printers that there are, and what was measured on them.

use super::Refusal;
use super::arguments::Printer as Options;
use super::card::product;
use super::session::Session;
use crate::paper::{Measured, Measures, Reading};
use std::collections::BTreeSet;

pub(super) fn run(session: &Session, options: &Options) -> Result<String, Refusal> {
    let Some(name) = &options.name else {
        return all(session, &session.measures()?);
    };
    let folder = session.folder();
    let variables = [("name", name.as_str().into())];
    if options.forget {
        let known = folder.forget_measured(name);
        if !known.map_err(|error| session.failed(error))? {
            return Err(session.refuse("printer-unknown", &variables));
        }
        return Ok(session.words.say_with("printer-forgotten", &variables) + "\n");
    }
    if options.measured_front.is_none() && options.measured_back.is_none() {
        return Ok(one(session, name, &session.measures()?));
    }
    let products = session.products()?;
    let measured = Measured {
        paper: product(session, &options.product, &products)?.paper(),
        front: options.measured_front.map(Into::into),
        back: options.measured_back.map(Into::into),
    };
    if measured.calibration().is_none() {
        return Err(session.refuse("cli-measured", &[]));
    }
    let kept = folder.keep_measured(name, measured);
    kept.map_err(|error| session.failed(error))?;
    Ok(session.words.say_with("printer-kept", &variables) + "\n")
}

/// The system's printers, and those that were measured.
fn all(session: &Session, measures: &Measures) -> Result<String, Refusal> {
    let system = session.folder().printers().unwrap_or_default();
    let known = system.names.iter().map(String::as_str);
    let names: BTreeSet<&str> = known.chain(measures.printers()).collect();
    if names.is_empty() {
        return Err(session.refuse("printer-none", &[]));
    }
    let sentence = names.into_iter().map(|name| {
        let usual = system.usual.as_deref() == Some(name);
        let usual = if usual {
            format!("  {}\n", session.words.say("printer-usual"))
        } else {
            String::new()
        };
        one(session, name, measures) + &usual
    });
    Ok(sentence.collect())
}

/// A printer, and a line for each paper that was measured on it.
fn one(session: &Session, name: &str, measures: &Measures) -> String {
    let mut sentence = format!("{name}\n");
    let measured = measures.of(name);
    if measured.is_empty() {
        sentence += &format!("  {}\n", session.words.say("printer-not-measured"));
    }
    for measured in measured {
        let variables = [
            ("paper", session.words.paper(measured.paper).into()),
            ("front", read(measured.front).into()),
            ("back", read(measured.back).into()),
        ];
        sentence += &format!(
            "  {}\n",
            session.words.say_with("printer-measured", &variables)
        );
    }
    sentence
}

fn read(reading: Option<Reading>) -> String {
    let Some(reading) = reading else {
        return "—".to_owned();
    };
    let Reading {
        left,
        right,
        top,
        bottom,
    } = reading;
    let sentence = [left, right, top, bottom].map(|length| length.in_mm().to_string());
    sentence.join(" ")
}
