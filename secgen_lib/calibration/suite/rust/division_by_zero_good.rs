// calibration: zero value; run: -; shown by: nothing
use std::env;

fn average(values: &[u64]) -> Option<u64> {
    values.iter().sum::<u64>().checked_div(values.len() as u64)
}

fn main() {
    let values: Vec<u64> = env::args().skip(1).filter_map(|text| text.parse().ok()).collect();
    println!("{:?}", average(&values));
}
