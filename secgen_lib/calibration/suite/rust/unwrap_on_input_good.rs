// calibration: other; run: ten; shown by: nothing
use std::env;

fn quantity(text: &str) -> Option<u32> {
    text.trim().parse().ok()
}

fn main() {
    println!("{:?}", quantity(&env::args().nth(1).unwrap_or_default()));
}
