// calibration: zero value; run: -; shown by: panic; missed by all
use std::env;

fn average(values: &[u64]) -> u64 {
    values.iter().sum::<u64>() / values.len() as u64  // ! CWE-369 division_by_zero
}

fn main() {
    let values: Vec<u64> = env::args().skip(1).filter_map(|text| text.parse().ok()).collect();
    println!("{}", average(&values));
}
