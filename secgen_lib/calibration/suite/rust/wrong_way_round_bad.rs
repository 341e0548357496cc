// calibration: integer overflow; run: 9 4; shown by: panic
use std::env;

fn refund(paid: u32, price: u32) -> u32 {
    if paid > price {
        price - paid  // ! CWE-191 wrong_way_round
    } else {
        0
    }
}

fn main() {
    let sums: Vec<u32> = env::args().skip(1).filter_map(|text| text.parse().ok()).collect();
    if let [paid, price] = sums[..] {
        println!("{}", refund(paid, price));
    }
}
