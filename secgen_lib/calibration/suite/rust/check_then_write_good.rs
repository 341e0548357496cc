// calibration: concurrency; run: -; shown by: nothing
use std::env;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

fn create_once(path: &Path, text: &str) -> io::Result<bool> {
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => file.write_all(text.as_bytes()).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

fn main() {
    if let Some(name) = env::args().nth(1) {
        println!("{:?}", create_once(Path::new(&name), "new\n").is_ok());
    }
}
