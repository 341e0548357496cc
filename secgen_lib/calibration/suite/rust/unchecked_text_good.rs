// calibration: type error; run: -; shown by: nothing
use std::fs;

fn read_name(path: &str) -> String {
    let mut bytes = fs::read(path).unwrap_or_else(|_| vec![b'a', 0xff]);
    bytes.truncate(64);
    String::from_utf8_lossy(&bytes).into_owned()
}

fn main() {
    println!("{}", read_name("name.txt").len());
}
