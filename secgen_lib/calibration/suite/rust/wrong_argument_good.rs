// calibration: build error; run: 4; shown by: nothing
use std::env;

fn double(number: u32) -> u32 {
    number * 2
}

fn main() {
    let text = env::args().nth(1).unwrap_or_default();
    println!("{}", double(text.parse().unwrap_or(0)));
}
