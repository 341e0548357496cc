// calibration: resource; run: -; shown by: nothing
use std::env;
use std::process::Command;

fn notify(message: &str) {
    let status = Command::new("/bin/echo").arg(message).status();
    if status.is_err() {
        eprintln!("not told");
    }
}

fn main() {
    for message in env::args().skip(1) {
        notify(&message);
    }
}
