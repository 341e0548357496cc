// calibration: resource; run: 1000000; shown by: nothing
use std::env;

fn depth_of(text: &[u8]) -> usize {
    let mut depth = 0;
    for _ in text {
        depth += 1;
    }
    depth
}

fn main() {
    let size = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(3);
    println!("{}", depth_of(&vec![b'('; size]));
}
