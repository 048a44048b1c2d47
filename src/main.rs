//! The entry point: the window without arguments, else the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    kartka::cli::run(std::env::args_os())
}
