// calibration: leak; run: -1; shown by: leak; missed by all
use std::env;

fn parse(text: &str) -> Result<i64, String> {
    let slot = Box::into_raw(Box::new(0i64));
    unsafe { *slot = text.parse().unwrap_or(0) };
    if unsafe { *slot } < 0 {
        return Err("negative".to_string());  // ! CWE-401 raw_not_taken_back
    }
    Ok(unsafe { *Box::from_raw(slot) })
}

fn main() {
    println!("{:?}", parse(&env::args().nth(1).unwrap_or_default()));
}
