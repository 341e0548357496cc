// calibration: buffer overflow; run: 9; shown by: nothing
use std::env;

const PRICES: [u32; 4] = [5, 10, 20, 50];

fn price(kind: usize) -> u32 {
    if kind >= PRICES.len() {
        return 0;
    }
    unsafe { *PRICES.get_unchecked(kind) }
}

fn main() {
    let kind = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    println!("{}", price(kind));
}
