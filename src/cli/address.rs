//! `kartka address`: the lines on the envelope.

use super::Refusal;
use super::arguments::Address as Wish;
use super::desk::Desk;
use crate::address;

pub(super) fn run(desk: &Desk, wish: &Wish) -> Result<String, Refusal> {
    let people = desk.people()?;
    let person = desk.person(&people, &wish.id)?;
    let to = desk.sendable(person, wish.confirmed)?;
    let block = address::block(&to, wish.language.into());
    Ok(block.lines().join("\n") + "\n")
}
