// calibration: other; run: ten; shown by: panic; missed by all
use std::env;

fn quantity(text: &str) -> u32 {
    text.trim().parse().unwrap()  // ! CWE-248 unwrap_on_input
}

fn main() {
    println!("{}", quantity(&env::args().nth(1).unwrap_or_default()));
}
