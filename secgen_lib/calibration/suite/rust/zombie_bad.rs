// calibration: resource; run: -; shown by: nothing; missed by all
use std::env;
use std::process::Command;

fn notify(message: &str) {
    let child = Command::new("/bin/echo").arg(message).spawn();  // ! CWE-772 zombie
    if child.is_err() {
        eprintln!("not told");
    }
}

fn main() {
    for message in env::args().skip(1) {
        notify(&message);
    }
}
