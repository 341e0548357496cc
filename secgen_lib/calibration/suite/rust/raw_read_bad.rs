// calibration: buffer overflow; run: 6; shown by: address; missed by all
use std::env;

fn value_at(values: &[u32], place: usize) -> u32 {
    let start = values.as_ptr();
    unsafe { *start.add(place) }  // ! CWE-125 raw_read
}

fn main() {
    let place = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    let values = vec![10, 20, 30, 40];
    println!("{}", value_at(&values, place));
}
