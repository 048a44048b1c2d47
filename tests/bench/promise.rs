//! 200,000 random histories against the promise: `cargo bench --bench promise [HISTORIES]`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../promise/history.rs"]
mod history;

use history::{history, play};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::time::Instant;

fn main() {
    let question = std::env::args()
        .filter_map(|argument| argument.parse().ok())
        .next();
    let histories: usize = question.unwrap_or(200_000);
    let (start, strategy) = (Instant::now(), history());
    let mut runner = TestRunner::deterministic();
    let mut broken = 0;
    for number in 0..histories {
        let steps = strategy.new_tree(&mut runner).unwrap().current();
        if let Err(why) = play(&steps) {
            broken += 1;
            println!("history {number}: {why}\n{steps:?}");
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    println!("{histories} histories in {seconds:.0} s, {broken} of them broke the promise");
    assert_eq!(broken, 0);
}
