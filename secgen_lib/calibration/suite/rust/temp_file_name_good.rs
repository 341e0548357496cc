// calibration: resource; run: -; shown by: nothing
use std::env;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;
use std::process;

fn save_report(text: &str) -> io::Result<PathBuf> {
    let path = env::temp_dir().join(format!("report-{}.txt", process::id()));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
    file.write_all(text.as_bytes())?;
    Ok(path)
}

fn main() {
    if let Ok(path) = save_report("total: 3\n") {
        println!("{}", fs::remove_file(path).is_ok());
    }
}
