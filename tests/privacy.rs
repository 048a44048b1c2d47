//! Silence about people: no network, and nothing about the user or the machine in a file.

use crate::program::{Program, list};
use std::process::Command;

/// Crates that would open a connection for us. The desktop's bus is a Unix socket and none.
const NETWORK: &[&str] = &[
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "isahc",
    "surf",
    "attohttpc",
    "minreq",
    "native-tls",
    "rustls",
    "openssl",
    "tungstenite",
    "quinn",
    "h2",
    "hickory-resolver",
    "sentry",
];

#[test]
fn no_crate_that_goes_online() {
    let lock = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock")).unwrap();
    let found: Vec<&&str> = NETWORK
        .iter()
        .filter(|name| lock.contains(&format!("name = \"{name}\"\n")))
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

/// The whole way of a card in a network namespace that holds nothing, not even a loopback.
#[test]
fn every_job_works_with_the_network_denied() {
    let alone = ["--user", "--map-root-user", "--net"];
    let can = Command::new("unshare").args(alone).arg("true").status();
    if !can.is_ok_and(|status| status.success()) {
        println!("skipped: this system gives no network namespace");
        return;
    }
    let program = Program::new();
    let data = program.path("data");
    let pdf = program.path("card.pdf");
    let (data, pdf) = (data.to_str().unwrap(), pdf.to_str().unwrap());
    let file = list("viasna-ru.csv");
    for job in [
        &["import", &file][..],
        &["people", "--json"],
        &[
            "card",
            "--to",
            "viasna-1000",
            "--template",
            "birthday",
            "--writer",
            "she",
            "-o",
            pdf,
        ],
    ] {
        let ran = Command::new("unshare")
            .args(alone)
            .args([env!("CARGO_BIN_EXE_kartka"), "--data-dir", data])
            .args(job)
            .output()
            .unwrap();
        assert!(
            ran.status.success(),
            "{job:?}: {}",
            String::from_utf8_lossy(&ran.stderr)
        );
    }
    assert!(program.path("card.pdf").exists());
}

/// What the machine could give away, looked for in every byte of the file, unpacked.
#[test]
fn a_card_tells_nothing_of_its_maker() {
    let program = Program::with_list("viasna-ru.csv");
    program.done(&[
        "card",
        "--to",
        "viasna-1000",
        "--template",
        "birthday",
        "--writer",
        "we",
        "-o",
        "secret-name.pdf",
    ]);
    let mut pdf = lopdf::Document::load(program.path("secret-name.pdf")).unwrap();
    assert!(pdf.trailer.get(b"Info").is_err());
    pdf.decompress();
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    let text = String::from_utf8_lossy(&bytes).to_lowercase();
    let user = std::env::var("USER").unwrap_or_else(|_| "root".into());
    let host = std::fs::read_to_string("/etc/hostname").unwrap_or_default();
    let host = host.trim().to_lowercase();
    let folder = program.path("").display().to_string().to_lowercase();
    let mut secrets = vec![
        "kartka",
        "printpdf",
        "lopdf",
        "/info",
        "/metadata",
        "creationdate",
        "moddate",
        "producer",
        "creator",
        "author",
        "secret-name",
        "(d:2",
        "/home/",
        "/tmp/",
        "viasna",
        &folder,
    ];
    // A very short name would be found in any file.
    secrets.extend(
        [user.as_str(), host.as_str()]
            .into_iter()
            .filter(|name| name.len() > 4),
    );
    for secret in secrets {
        assert!(!text.contains(secret), "the file holds «{secret}»");
    }
}
