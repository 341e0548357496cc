// calibration: type error; run: -; shown by: nothing
use std::fs;

fn read_name(path: &str) -> String {
    let mut bytes = fs::read(path).unwrap_or_else(|_| vec![b'a', 0xff]);
    bytes.truncate(64);
    unsafe { String::from_utf8_unchecked(bytes) }  // ! CWE-704 unchecked_text
}

fn main() {
    println!("{}", read_name("name.txt").len());
}
