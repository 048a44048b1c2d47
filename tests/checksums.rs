//! What the command line writes, byte for byte: each line of a table is a command and the MD5 of
//! what came out of it, the file of a `card` or a `reprint`, else the text.
//!
//! A change that means to alter no card leaves the table as it is. Where other bytes are meant,
//! the table that was found lies in the folder that the failing test names.

use crate::program::Program;
use md5::{Digest, Md5};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn the_same_command_gives_the_same_bytes() {
    let program = prepared();
    let table = fs::read_to_string(data("table.tsv")).unwrap();
    let lines: Vec<(&str, &str)> = table
        .lines()
        .map(|line| line.split_once('\t').unwrap())
        .collect();
    let workers = std::thread::available_parallelism().unwrap().get();
    let found: Vec<String> = std::thread::scope(|scope| {
        let some = lines.chunks(lines.len().div_ceil(workers));
        let threads: Vec<_> = (0..)
            .zip(some)
            .map(|(thread, some)| {
                let program = &program;
                scope.spawn(move || {
                    let sum = |(_, command): &(&str, &str)| checksum(program, thread, command);
                    some.iter().map(sum).collect::<Vec<_>>()
                })
            })
            .collect();
        let sums = threads.into_iter().map(|thread| thread.join().unwrap());
        sums.flatten().collect()
    });
    let mut changed = Vec::new();
    let mut renewed = String::new();
    for ((expected, command), found) in lines.iter().zip(&found) {
        writeln!(renewed, "{found}\t{command}").unwrap();
        if expected != found {
            changed.push(*command);
        }
    }
    if !changed.is_empty() {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("checksums.tsv");
        fs::write(&file, renewed).unwrap();
        let (n, changed) = (changed.len(), changed.join("\n"));
        panic!(
            "{n} lines of {} gave other bytes:\n{changed}",
            file.display()
        );
    }
}

/// The program with a list of five, a picture, a text and a job of the user's own.
fn prepared() -> Program {
    let program = Program::new();
    let list = data("list.csv");
    program.done(&["import", list.to_str().unwrap(), "--as-of", "2026-11-20"]);
    let text = "Добрый день, {name}!\nВы {to: один | одна}, {known}, кому это пишу.\n\
                Я {from: рад | рада | рады} и снегу.";
    fs::write(program.path("own.txt"), text).unwrap();
    let photo = image::RgbImage::from_fn(1_600, 1_100, |x, y| {
        image::Rgb([x as u8, y as u8, (x / 7) as u8])
    });
    photo.save(program.path("own.png")).unwrap();
    fs::copy(data("job.ron"), program.path("job.ron")).unwrap();
    program
}

/// The MD5 of what a command gives; a thread writes its files into one of its own.
fn checksum(program: &Program, thread: usize, command: &str) -> String {
    let mut words: Vec<&str> = command.split(' ').collect();
    let file = format!("{thread}.pdf");
    let is_file = matches!(words.first(), Some(&("card" | "reprint")));
    if is_file {
        words.extend(["--force", "-o", &file]);
    }
    let sentence = program.done(&words);
    let bytes = match is_file {
        true => fs::read(program.path(&file)).unwrap(),
        false => sentence.into_bytes(),
    };
    Md5::digest(bytes)
        .iter()
        .fold(String::new(), |mut sum, byte| {
            write!(sum, "{byte:02x}").unwrap();
            sum
        })
}

fn data(file: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/checksums");
    folder.join(file)
}
