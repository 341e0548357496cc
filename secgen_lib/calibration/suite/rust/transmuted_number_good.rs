// calibration: type error; run: 7; shown by: nothing
use std::env;

#[derive(Debug)]
#[repr(u8)]
enum Level {
    Low,
    Middle,
    High,
}

fn level(number: u8) -> Option<Level> {
    match number {
        0 => Some(Level::Low),
        1 => Some(Level::Middle),
        2 => Some(Level::High),
        _ => None,
    }
}

fn main() {
    let number = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    println!("{:?}", level(number));
}
