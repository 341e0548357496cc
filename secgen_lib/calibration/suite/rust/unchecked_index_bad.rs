// calibration: buffer overflow; run: 9; shown by: panic
use std::env;

const PRICES: [u32; 4] = [5, 10, 20, 50];

fn price(kind: usize) -> u32 {
    // the menu has four entries
    unsafe { *PRICES.get_unchecked(kind) }  // ! CWE-125 unchecked_index
}

fn main() {
    let kind = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    println!("{}", price(kind));
}
