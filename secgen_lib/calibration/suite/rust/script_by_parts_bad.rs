// calibration: injection; run: -; shown by: nothing; missed by all
use std::env;
use std::process::Command;

fn archive(folder: &str) -> bool {
    let mut command = Command::new("/bin/bash");
    let script = ["tar -czf backup.tgz ", folder].concat();
    command.args(vec!["-c".to_string(), script]);  // ! CWE-78 script_by_parts
    command.status().is_ok_and(|status| status.success())
}

fn main() {
    if let Some(folder) = env::args().nth(1) {
        println!("{}", archive(&folder));
    }
}
