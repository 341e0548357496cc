// calibration: buffer overflow; run: aaaé; shown by: nothing
use std::env;

fn shorten(title: &str) -> String {
    if title.chars().count() > 4 {
        format!("{}...", title.chars().take(4).collect::<String>())
    } else {
        title.to_string()
    }
}

fn main() {
    println!("{}", shorten(&env::args().nth(1).unwrap_or_default()));
}
