// calibration: buffer overflow; run: 6; shown by: nothing
use std::env;

fn value_at(values: &[u32], place: usize) -> u32 {
    values.get(place).copied().unwrap_or(0)
}

fn main() {
    let place = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    let values = vec![10, 20, 30, 40];
    println!("{}", value_at(&values, place));
}
