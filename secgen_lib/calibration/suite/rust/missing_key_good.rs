// calibration: other; run: pear; shown by: nothing
use std::collections::HashMap;
use std::env;

fn price(prices: &HashMap<String, u32>, name: &str) -> Option<u32> {
    prices.get(name).copied()
}

fn main() {
    let prices = HashMap::from([("apple".to_string(), 3), ("plum".to_string(), 2)]);
    println!("{:?}", price(&prices, &env::args().nth(1).unwrap_or_default()));
}
