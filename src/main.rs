//! The thin way in: the window without arguments, else the command line.

fn main() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
