// calibration: resource; run: -; shown by: nothing; missed by all
use std::env;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::process;

fn save_report(text: &str) -> io::Result<PathBuf> {
    let path = env::temp_dir().join(format!("report-{}.txt", process::id()));
    fs::write(&path, text)?;  // ! CWE-377 temp_file_name
    Ok(path)
}

fn main() {
    if let Ok(path) = save_report("total: 3\n") {
        println!("{}", fs::remove_file(path).is_ok());
    }
}
