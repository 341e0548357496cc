// calibration: integer overflow; run: -; shown by: panic; missed by all
use std::env;

fn last_gap(values: &[u64]) -> u64 {
    let mut gap = 0;
    for i in 0..values.len() - 1 {  // ! CWE-191 below_zero
        gap = values[i + 1].abs_diff(values[i]);
    }
    gap
}

fn main() {
    let values: Vec<u64> = env::args().skip(1).filter_map(|text| text.parse().ok()).collect();
    println!("{}", last_gap(&values));
}
