//! Silence about people: no network, and nothing about the user or the machine in a file.

use crate::program::{Program, list};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

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

/// The window, for some seconds, with a display of its own and nothing else to talk to. Where the
/// system can say which sockets are opened, none of them leads to a network, also where an address
/// of the desktop's bus does.
#[test]
fn the_window_works_with_the_network_denied() {
    let program = Program::new();
    let log = program.path("sockets");
    let traced = ["strace", "-f", "-e", "trace=socket", "-o"];
    let traced = [&traced[..], &[log.to_str().unwrap()]].concat();
    let denied = ["unshare", "--user", "--map-root-user", "--net"];
    let in_ci = std::env::var_os("CI").is_some();
    let Some(display) = Display::open() else {
        assert!(!in_ci, "Xvfb is missing in CI");
        println!("skipped: Xvfb is not installed");
        return;
    };
    for before in [&denied[..], &traced] {
        if !runs(&[before, &["true"]].concat()) {
            assert!(!in_ci || before[0] == "unshare", "no strace in CI");
            println!("skipped: this system runs no {}", before[0]);
            continue;
        }
        let ran = Command::new("timeout")
            .arg("5")
            .args(before)
            .args([env!("CARGO_BIN_EXE_kartka"), "--data-dir"])
            .arg(program.path("data"))
            .env("DBUS_SESSION_BUS_ADDRESS", "tcp:host=127.0.0.1,port=9")
            .env("DBUS_SYSTEM_BUS_ADDRESS", "tcp:host=127.0.0.1,port=9")
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .output()
            .unwrap();
        let err = String::from_utf8_lossy(&ran.stderr);
        let out = String::from_utf8_lossy(&ran.stdout);
        // It stays until it is ended.
        assert_eq!(ran.status.code(), Some(124), "{out}{err}");
        assert!(!err.contains("panicked"), "{err}");
    }
    if let Ok(log) = std::fs::read_to_string(log) {
        assert!(log.contains("AF_UNIX"), "it never looked for its display");
        assert!(!log.contains("AF_INET"), "{log}");
    }
}

/// A display that nobody sees, gone with its owner.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn open() -> Option<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        // It says its number when it is ready.
        let mut number = String::new();
        let mut says = BufReader::new(server.stdout.take()?);
        says.read_line(&mut number).ok()?;
        let name = format!(":{}", number.trim());
        Some(Self { server, name })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Whether the system runs a command.
fn runs(command: &[&str]) -> bool {
    let ran = Command::new(command[0]).args(&command[1..]).output();
    ran.is_ok_and(|ran| ran.status.success())
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
