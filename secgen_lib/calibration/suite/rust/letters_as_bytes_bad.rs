// calibration: buffer overflow; run: éé=1; shown by: panic; missed by all
use std::env;

fn value(setting: &str) -> &str {
    for (place, letter) in setting.chars().enumerate() {
        if letter == '=' {
            return &setting[place + 1..];  // ! CWE-135 letters_as_bytes
        }
    }
    ""
}

fn main() {
    println!("{}", value(&env::args().nth(1).unwrap_or_default()));
}
