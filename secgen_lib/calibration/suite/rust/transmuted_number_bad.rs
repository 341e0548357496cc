// calibration: type error; run: 7; shown by: panic
use std::env;

#[derive(Debug)]
#[repr(u8)]
enum Level {
    Low,
    Middle,
    High,
}

fn level(number: u8) -> Level {
    unsafe { std::mem::transmute::<u8, Level>(number) }  // ! CWE-704 transmuted_number
}

fn main() {
    let number = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    println!("{}", matches!(level(number), Level::Low | Level::Middle | Level::High));
}
