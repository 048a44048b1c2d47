//! Two programs in one folder at the same moment, in every pair: `cargo bench --bench programs
//! [ROUNDS]`, 50 without.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(dead_code, reason = "what the tests use of these")]

#[path = "../folder/pairs.rs"]
mod pairs;
#[path = "../program.rs"]
mod program;

fn main() {
    let mut question = std::env::args().filter_map(|argument| argument.parse().ok());
    let rounds: usize = question.next().unwrap_or(50);
    let (mut pairs, mut lost) = (0, 0);
    for round in 0..rounds {
        match pairs::play() {
            Ok(played) => pairs += played,
            Err(why) => {
                println!("round {round}: {why}");
                lost += 1;
            }
        }
    }
    println!("{rounds} rounds, {pairs} pairs, {lost} rounds with a lost change");
    assert_eq!(lost, 0);
}
