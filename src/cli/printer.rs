//! `kartka printer`: the printers that there are, and what was measured on them.

use super::Refusal;
use super::arguments::Printer as Wish;
use super::card::product;
use super::desk::Desk;
use crate::paper::{Measured, Measures, Reading};
use std::collections::BTreeSet;

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let mut measures = desk.measures()?;
    let Some(name) = &wish.name else {
        return all(desk, &measures);
    };
    let variables = [("name", name.as_str().into())];
    if wish.forget {
        if !measures.forget(name) {
            return Err(desk.refuse("printer-unknown", &variables));
        }
        save(desk, &measures)?;
        return Ok(desk.words.say_with("printer-forgotten", &variables) + "\n");
    }
    if wish.measured_front.is_none() && wish.measured_back.is_none() {
        return Ok(one(desk, name, &measures));
    }
    let products = desk.products()?;
    let measured = Measured {
        paper: product(desk, &wish.product, &products)?.paper(),
        front: wish.measured_front.map(Into::into),
        back: wish.measured_back.map(Into::into),
    };
    if measured.calibration().is_none() {
        return Err(desk.refuse("cli-measured", &[]));
    }
    measures.keep(name, measured);
    save(desk, &measures)?;
    Ok(desk.words.say_with("printer-kept", &variables) + "\n")
}

fn save(desk: &Desk, measures: &Measures) -> Result<(), Refusal> {
    let saved = desk.storage.save_measures(measures);
    saved.map_err(|error| desk.failed(&error))
}

/// The system's printers, and those that were measured.
fn all(desk: &Desk, measures: &Measures) -> Result<String, Refusal> {
    let system = desk.storage.printers().unwrap_or_default();
    let known = system.names.iter().map(String::as_str);
    let names: BTreeSet<&str> = known.chain(measures.printers()).collect();
    if names.is_empty() {
        return Err(desk.refuse("printer-none", &[]));
    }
    let said = names.into_iter().map(|name| {
        let usual = system.usual.as_deref() == Some(name);
        let usual = if usual {
            format!("  {}\n", desk.words.say("printer-usual"))
        } else {
            String::new()
        };
        one(desk, name, measures) + &usual
    });
    Ok(said.collect())
}

/// A printer, and a line for each paper that was measured on it.
fn one(desk: &Desk, name: &str, measures: &Measures) -> String {
    let mut said = format!("{name}\n");
    let measured = measures.of(name);
    if measured.is_empty() {
        said += &format!("  {}\n", desk.words.say("printer-not-measured"));
    }
    for measured in measured {
        let variables = [
            ("paper", desk.words.paper(measured.paper).into()),
            ("front", read(measured.front).into()),
            ("back", read(measured.back).into()),
        ];
        said += &format!(
            "  {}\n",
            desk.words.say_with("printer-measured", &variables)
        );
    }
    said
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
    let said = [left, right, top, bottom].map(|length| length.in_mm().to_string());
    said.join(" ")
}
