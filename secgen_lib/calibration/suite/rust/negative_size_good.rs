// calibration: integer overflow; run: -1; shown by: nothing
use std::env;

fn blank(columns: i32) -> String {
    let columns = usize::try_from(columns).unwrap_or(0).min(1000);
    " ".repeat(columns)
}

fn main() {
    let columns = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    println!("{}", blank(columns).len());
}
