// calibration: integer overflow; run: -1; shown by: panic; missed by all
use std::env;

fn blank(columns: i32) -> String {
    let mut line: Vec<u8> = Vec::with_capacity(columns as usize);  // ! CWE-195 negative_size
    for _ in 0..columns {
        line.push(b' ');
    }
    String::from_utf8_lossy(&line).into_owned()
}

fn main() {
    let columns = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    println!("{}", blank(columns).len());
}
