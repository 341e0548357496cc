// calibration: resource; run: 1000000; shown by: address; missed by all
use std::env;

fn depth_of(text: &[u8], place: usize) -> usize {
    if place == text.len() {
        return 0;
    }
    1 + depth_of(text, place + 1)  // ! CWE-674 unbounded_recursion
}

fn main() {
    let size = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(3);
    println!("{}", depth_of(&vec![b'('; size], 0));
}
