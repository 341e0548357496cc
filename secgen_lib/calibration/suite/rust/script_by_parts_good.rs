// calibration: injection; run: -; shown by: nothing
use std::env;
use std::process::Command;

fn archive(folder: &str) -> bool {
    let mut command = Command::new("/bin/tar");
    command.args(["-czf", "backup.tgz", "--", folder]);
    command.status().is_ok_and(|status| status.success())
}

fn main() {
    if let Some(folder) = env::args().nth(1) {
        println!("{}", archive(&folder));
    }
}
