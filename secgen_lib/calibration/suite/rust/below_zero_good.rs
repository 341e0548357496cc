// calibration: integer overflow; run: -; shown by: nothing
use std::env;

fn last_gap(values: &[u64]) -> u64 {
    let mut gap = 0;
    for pair in values.windows(2) {
        gap = pair[1].abs_diff(pair[0]);
    }
    gap
}

fn main() {
    let values: Vec<u64> = env::args().skip(1).filter_map(|text| text.parse().ok()).collect();
    println!("{}", last_gap(&values));
}
