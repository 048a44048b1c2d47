//! Programs that are killed in the middle of a save: `cargo bench --bench kills [KILLS]`.
//!
//! After each kill the next start must find every file whole, with the state before or after, and
//! leave no stray behind.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

const HEADER: &str = "id,url,name,status,gender,photo,description,birthday,arrested,articles,\
    prison,declaration,decision,penalty,judge,councel,penalty_start_date,release_date,verdict_date,\
    appeal_date,fake_terrorist_list,died,clusters";

fn kartka(folder: &Path, line: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kartka"));
    command.arg("--data-dir").arg(folder.join("data"));
    command.args(["--today", "2026-11-25"]);
    command.args(line.split_whitespace());
    command.current_dir(folder).env("LANG", "C.UTF-8");
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A list of 2,000 people.
fn list(folder: &Path) -> PathBuf {
    let rows = (0..2_000).map(|n| {
        format!("{n},u,Имя{n} Фамилия{n},active,male,,,1980-01-02,2023-01-01,,\"ИК №1; 211440, г. Новополоцк, ул. Техническая, 8\",,3 years,,,,,,,,,,")
    });
    let text: Vec<String> = std::iter::once(HEADER.to_owned()).chain(rows).collect();
    let path = folder.join("list.csv");
    fs::write(&path, text.join("\n")).unwrap();
    path
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

fn main() {
    let number = std::env::args()
        .filter_map(|argument| argument.parse().ok())
        .next();
    let kills: usize = number.unwrap_or(1_000);
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    list(folder);
    fs::write(folder.join("text.txt"), "Добрый день! Пишу Вам из дома.").unwrap();
    fs::write(
        folder.join("paste.txt"),
        "Пробин Пётр\nИК №1\n211440, г. Новополоцк, ул. Техническая, 8",
    )
    .unwrap();
    let done = kartka(folder, "import list.csv --as-of 2026-11-01")
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let mut damaged = 0;
    let mut lost = 0;
    let mut strays = 0;
    for kill in 0..kills {
        let line = match kill % 7 {
            0 => format!("import list.csv --as-of 2026-11-{:02}", 2 + kill % 20),
            1 => format!("person viasna-{} --extra brigade-{kill}", kill % 2_000),
            2 => "places by-ik-4 --confirm".to_owned(),
            3 => format!("templates --keep Text-{} --text text.txt", kill % 50),
            4 => "printer Kitchen --measured-front 20,20,20,20".to_owned(),
            5 => format!(
                "card --to viasna-{} --template greeting --writer she --confirmed --force -o out.pdf",
                kill % 2_000
            ),
            _ => "paste paste.txt --name ПётрПробин --another --keep".to_owned(),
        };
        let mut child = kartka(folder, &line).spawn().unwrap();
        // Anywhere between the start and the end, which is about 150 ms on two cores.
        thread::sleep(Duration::from_micros(((kill * 7_919) % 160_000) as u64));
        let _ = child.kill();
        child.wait().unwrap();
        let start = kartka(folder, "people --json").output().unwrap();
        let people: serde_json::Value = serde_json::from_slice(&start.stdout).unwrap_or_default();
        if !start.stderr.is_empty() {
            damaged += 1;
            println!(
                "kill {kill} ({line}): {}",
                String::from_utf8_lossy(&start.stderr)
            );
        }
        if people.as_array().is_none_or(|people| people.len() < 2_000) {
            lost += 1;
            println!("kill {kill} ({line}): people are lost");
        }
        let stray = |path: &&PathBuf| {
            path.file_name()
                .unwrap()
                .to_string_lossy()
                .starts_with(".~")
        };
        strays += files(&folder.join("data")).iter().filter(stray).count();
    }
    println!("{kills} kills: {damaged} damaged, {lost} lost, {strays} strays after the next start");
    assert_eq!((damaged, lost, strays), (0, 0, 0));
}
