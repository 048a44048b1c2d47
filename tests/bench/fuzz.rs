//! Inputs of every kind, changed at random: `cargo bench --bench fuzz [INPUTS]`, 100,000 without.
//! Counts panics and whatever takes longer than two seconds of the processor (of the clock, where the
//! system does not tell), with the bytes of each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../hostile/fuzz.rs"]
mod fuzz;

use fuzz::{Entrance, World, changed};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

const SLOW: Duration = Duration::from_secs(2);

fn main() {
    let mut question = std::env::args().filter_map(|argument| argument.parse().ok());
    let inputs: usize = question.next().unwrap_or(100_000);
    let world = World::new();
    let (mut panics, mut slow) = (0, 0);
    for (number, entrance) in Entrance::ALL.into_iter().enumerate() {
        let start = Instant::now();
        // Another sequence for each entrance and number of inputs; the same on every run.
        let mut seed = [0; 32];
        seed[0] = u8::try_from(number).unwrap();
        seed[1..9].copy_from_slice(&inputs.to_le_bytes());
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        let mut runner = TestRunner::new_with_rng(Config::default(), rng);
        let strategy = changed(entrance);
        let mut longest = Duration::ZERO;
        let count = inputs / Entrance::ALL.len();
        for _ in 0..count {
            let bytes = strategy.new_tree(&mut runner).unwrap().current();
            let begin = Instant::now();
            let worked = processor_time();
            let outcome = catch_unwind(AssertUnwindSafe(|| world.take_in(entrance, &bytes)));
            let took = match (worked, processor_time()) {
                (Some(before), Some(after)) => after.saturating_sub(before),
                _ => begin.elapsed(),
            };
            longest = longest.max(took);
            panics += usize::from(outcome.is_err());
            slow += usize::from(took > SLOW);
            if outcome.is_err() || took > SLOW {
                println!("{entrance:?}, {took:?}: {}", bytes.escape_ascii());
            }
        }
        let seconds = start.elapsed().as_secs();
        println!("{entrance:?}: {count} inputs in {seconds} s, the longest {longest:?}");
    }
    println!("{panics} panics, {slow} slow");
    assert_eq!((panics, slow), (0, 0));
}

/// How long this thread has worked, where the system tells.
fn processor_time() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = text.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}
