// calibration: injection; run: -; shown by: nothing
use std::env;
use std::process::Command;

fn lines(file: &str) -> String {
    let script = format!("wc -l {file}");
    let output = Command::new("sh").arg("-c").arg(script).output();  // ! CWE-78 command_injection
    output.map(|found| String::from_utf8_lossy(&found.stdout).into_owned()).unwrap_or_default()
}

fn main() {
    if let Some(file) = env::args().nth(1) {
        println!("{}", lines(&file));
    }
}
