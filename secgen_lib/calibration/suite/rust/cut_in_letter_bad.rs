// calibration: buffer overflow; run: aaaé; shown by: panic; missed by all
use std::env;

fn shorten(title: &str) -> String {
    if title.len() > 4 {
        format!("{}...", &title[..4])  // ! CWE-135 cut_in_letter
    } else {
        title.to_string()
    }
}

fn main() {
    println!("{}", shorten(&env::args().nth(1).unwrap_or_default()));
}
