// calibration: build error; run: 4; shown by: compiler
use std::env;

fn double(number: u32) -> u32 {
    number * 2
}

fn main() {
    let text = env::args().nth(1).unwrap_or_default();
    println!("{}", double(text));  // ! CWE-843 wrong_argument
}
