// calibration: leak; run: -1; shown by: nothing
use std::env;

fn parse(text: &str) -> Result<i64, String> {
    let number = text.parse().unwrap_or(0);
    if number < 0 {
        return Err("negative".to_string());
    }
    Ok(number)
}

fn main() {
    println!("{:?}", parse(&env::args().nth(1).unwrap_or_default()));
}
