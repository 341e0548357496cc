// calibration: buffer overflow; run: éé=1; shown by: nothing
use std::env;

fn value(setting: &str) -> &str {
    for (place, letter) in setting.char_indices() {
        if letter == '=' {
            return &setting[place + 1..];
        }
    }
    ""
}

fn main() {
    println!("{}", value(&env::args().nth(1).unwrap_or_default()));
}
