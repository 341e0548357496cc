// calibration: crypto; run: abc; shown by: nothing
use std::env;

fn valid(expected: &[u8], given: &[u8]) -> bool {
    if expected.len() != given.len() {
        return false;
    }
    let mut different = 0;
    for i in 0..expected.len() {
        different |= std::hint::black_box(expected[i] ^ given[i]);
    }
    different == 0
}

fn main() {
    let key = env::var("API_KEY").unwrap_or_default();
    println!("{}", valid(key.as_bytes(), env::args().nth(1).unwrap_or_default().as_bytes()));
}
