//! How long cards take and how much memory: `cargo bench --bench paper`.
//!
//! Every count of cards runs in a process of its own, so that the peak of one says nothing of
//! another. Each time is the best of several runs, the first of a process is given beside it.
#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use kartka::address;
use kartka::facility::{CardLanguage, Facilities};
use kartka::format::{Product, Products};
use kartka::judgement::{Confirmation, Judge};
use kartka::layout::{Card, Fonts, lay_out};
use kartka::picture::Pictures;
use kartka::{pdf, people, preview};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

const GREETING: [&str; 2] = ["Дорогая", "Добрый день,"];
const BODY: &str = "Меня зовут Анна, я живу в Утрехте, в Нидерландах. Сегодня у нас на каналах \
туман, как молоко, и над ним видны только велосипеды и головы прохожих.\n\
По субботам я хожу на рынок за яблоками и сыром, а потом долго сижу у окна с книгой и смотрю, \
как по крыше напротив ходит чужой кот.\n\
Желаю Вам крепкого здоровья, спокойных дней и добрых людей рядом. Пусть каждое утро начинается \
с чего-нибудь хорошего.\nАнна";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().position(|word| word == "--cards") {
        Some(at) => one_count(arguments[at + 1].parse().unwrap()),
        None => all(),
    }
}

fn all() {
    println!("cards   first    best    layout   pdf     peak     size     a further card");
    for count in [1, 100, 1_000, 10_000] {
        let own = std::env::current_exe().unwrap();
        let ran = Command::new(own)
            .args(["--cards", &count.to_string()])
            .output()
            .unwrap();
        print!("{}", String::from_utf8(ran.stdout).unwrap());
    }
    one_letter();
}

fn one_count(count: usize) {
    let products = Products::shipped().unwrap();
    let product = products.get("postcard-a6-4up").unwrap();
    let cards = cards(count);
    let start = Instant::now();
    let (_, _, size) = run(product, &cards);
    let first = start.elapsed();
    let peak = peak_mb();
    let runs = if count > 1_000 { 2 } else { 9 };
    let times: Vec<(Duration, Duration)> = (0..runs)
        .map(|_| run(product, &cards))
        .map(|(layout, pdf, _)| (layout, pdf))
        .collect();
    let (layout, pdf) = times.iter().min_by_key(|(a, b)| *a + *b).unwrap();
    let (_, _, fewer) = run(product, &cards[..1]);
    println!(
        "{count:6} {:6.1} ms {:6.1} ms {:6.1} ms {:6.1} ms {peak:5.1} MB {:6} KB  {:5} bytes",
        ms(first),
        ms(*layout + *pdf),
        ms(*layout),
        ms(*pdf),
        size / 1000,
        (size - fewer) / (count - 1).max(1),
    );
}

/// Fonts, pages, file: all that a job needs.
fn run(product: &Product, cards: &[Card]) -> (Duration, Duration, usize) {
    let start = Instant::now();
    let fonts = Fonts::shipped().unwrap();
    let pages = lay_out(product, cards, &fonts);
    let laid_out = start.elapsed();
    let bytes = pdf::write(&pages, &fonts).unwrap();
    (laid_out, start.elapsed() - laid_out, bytes.len())
}

/// From a changed letter to the fresh picture of one side, as the window does it.
fn one_letter() {
    let products = Products::shipped().unwrap();
    let product = products.get("postcard-a6").unwrap();
    let fonts = Fonts::shipped().unwrap();
    let mut times = Vec::new();
    for letter in ["", "а", "б", "в", "г", "д", "е", "ж"] {
        let mut card = cards(1).remove(0);
        card.message.push_str(letter);
        let start = Instant::now();
        let pages = lay_out(product, &[card], &fonts);
        let bytes = Arc::new(pdf::write(&pages, &fonts).unwrap());
        let written = start.elapsed();
        let image = preview::draw(&bytes, 1, 874).unwrap();
        times.push((start.elapsed(), written));
        assert!(image.width == 874);
    }
    let (all, written) = times.iter().skip(1).min().unwrap();
    println!(
        "one changed letter: {:.1} ms, of which layout and PDF {:.1} ms (150 dpi)",
        ms(*all),
        ms(*written)
    );
}

/// Cards to different people, with one picture.
fn cards(count: usize) -> Vec<Card> {
    let facilities = Facilities::shipped().unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let examples = people::examples().unwrap();
    let known = people::People::default();
    let judge = Judge::new(&known, &facilities, today);
    let picture = Pictures::shipped().unwrap().all().first().cloned();
    (0..count)
        .map(|number| {
            let mut person = examples[number % examples.len()].clone();
            person.example = false;
            let name = format!("{} {}", person.name(), number + 1);
            person.names.ru = Some(name.clone());
            let to = judge.judge(&person, Confirmation::for_one(true)).unwrap();
            let message = format!("{} {name}!\n{BODY}", GREETING[number % 2]);
            let address = address::block(&to, CardLanguage::Russian);
            Card {
                picture: picture.clone(),
                ..Card::new(message, address)
            }
        })
        .collect()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The most memory that this process had, where the system reports it.
fn peak_mb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    let kb = line.and_then(|l| l.split_whitespace().next()?.parse::<f64>().ok());
    kb.unwrap_or(0.0) / 1000.0
}
