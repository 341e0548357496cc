// calibration: injection; run: -; shown by: nothing
use std::env;
use std::process::Command;

fn lines(file: &str) -> String {
    let output = Command::new("wc").arg("-l").arg("--").arg(file).output();
    output.map(|found| String::from_utf8_lossy(&found.stdout).into_owned()).unwrap_or_default()
}

fn main() {
    if let Some(file) = env::args().nth(1) {
        println!("{}", lines(&file));
    }
}
