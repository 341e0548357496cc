// calibration: resource; run: -; shown by: nothing
use std::env;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;

fn save_key(path: &str, key: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    options.open(path)?.write_all(key)
}

fn main() {
    if let Some(path) = env::args().nth(1) {
        println!("{}", save_key(&path, b"key").is_ok());
    }
}
