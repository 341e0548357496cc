// calibration: buffer overflow; run: 7; shown by: nothing
use std::env;

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

fn day_name(number: usize) -> &'static str {
    DAYS.get(number).copied().unwrap_or("?")
}

fn main() {
    let number = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    println!("{}", day_name(number));
}
