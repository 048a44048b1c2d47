//! The entry point: the window without arguments, else the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(unix)]
    if let Some(error) = bus::keep_local() {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    kartka::cli::run(std::env::args_os())
}

/// The desktop's bus, over which the window hears whether it is dark and opens file dialogs.
#[cfg(unix)]
mod bus {
    use std::os::unix::process::CommandExt;
    use std::process::Command;
    use std::{env, io};

    /// What names the buses; without it they are looked for on this machine.
    const ADDRESSES: [&str; 2] = ["DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"];

    /// Starts the program again without an address that leads to another machine. Returns only
    /// where there is none, or with the error.
    pub fn keep_local() -> Option<io::Error> {
        let leads_away = |name: &&str| {
            let address = env::var_os(name);
            address.is_some_and(|address| !address.to_str().is_some_and(is_local))
        };
        let away: Vec<&str> = ADDRESSES.into_iter().filter(leads_away).collect();
        if away.is_empty() {
            return None;
        }
        let mut again = match env::current_exe() {
            Ok(program) => Command::new(program),
            Err(error) => return Some(error),
        };
        let mut arguments = env::args_os();
        if let Some(name) = arguments.next() {
            again.arg0(name);
        }
        again.args(arguments);
        for name in away {
            again.env_remove(name);
        }
        Some(again.exec())
    }

    /// Whether every address of a list is a socket of this machine.
    fn is_local(addresses: &str) -> bool {
        addresses.split(';').all(|one| one.starts_with("unix:"))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn only_sockets_of_this_machine_are_local() {
            for (addresses, local) in [
                ("unix:path=/run/user/1000/bus", true),
                ("unix:abstract=/tmp/dbus-x,guid=1", true),
                ("unix:path=/a;unix:path=/b", true),
                ("tcp:host=127.0.0.1,port=1", false),
                ("nonce-tcp:host=bus.example,port=1,noncefile=/a", false),
                ("unix:path=/a;tcp:host=bus.example,port=1", false),
                ("tcp:host=bus.example,port=1;unix:path=/a", false),
                ("unixexec:path=ssh,argv1=bus.example", false),
                ("vsock:cid=2,port=1", false),
                ("autolaunch:", false),
                ("UNIX:path=/a", false),
                ("", false),
            ] {
                assert_eq!(is_local(addresses), local, "{addresses}");
            }
        }
    }
}
