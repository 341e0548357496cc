// calibration: resource; run: -; shown by: nothing
use std::env;
use std::fs::File;
use std::io::{self, Read};

fn magic(path: &str) -> io::Result<[u8; 8]> {
    let mut head = [0u8; 8];
    let mut file = File::open(path)?;
    file.read_exact(&mut head)?;
    Ok(head)
}

fn main() {
    if let Some(path) = env::args().nth(1) {
        println!("{:?}", magic(&path).unwrap_or_default());
    }
}
