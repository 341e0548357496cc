// calibration: crypto; run: abc; shown by: nothing; missed by all
use std::env;

fn valid(expected: &[u8], given: &[u8]) -> bool {
    if expected.len() != given.len() {
        return false;
    }
    for i in 0..expected.len() {
        if expected[i] != given[i] {
            return false;  // ! CWE-208 timing_compare
        }
    }
    true
}

fn main() {
    let key = env::var("API_KEY").unwrap_or_default();
    println!("{}", valid(key.as_bytes(), env::args().nth(1).unwrap_or_default().as_bytes()));
}
