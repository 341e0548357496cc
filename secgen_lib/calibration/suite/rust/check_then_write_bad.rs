// calibration: concurrency; run: -; shown by: nothing; missed by all
use std::env;
use std::fs;
use std::io;
use std::path::Path;

fn create_once(path: &Path, text: &str) -> io::Result<bool> {
    if path.exists() {
        return Ok(false);
    }
    fs::write(path, text)?;  // ! CWE-367 check_then_write
    Ok(true)
}

fn main() {
    if let Some(name) = env::args().nth(1) {
        println!("{:?}", create_once(Path::new(&name), "new\n").is_ok());
    }
}
