// calibration: other; run: pear; shown by: panic; missed by all
use std::collections::HashMap;
use std::env;

fn price(prices: &HashMap<String, u32>, name: &str) -> u32 {
    prices[name]  // ! CWE-248 missing_key
}

fn main() {
    let prices = HashMap::from([("apple".to_string(), 3), ("plum".to_string(), 2)]);
    println!("{}", price(&prices, &env::args().nth(1).unwrap_or_default()));
}
