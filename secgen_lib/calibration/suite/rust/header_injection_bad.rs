// calibration: injection; run: /home; shown by: nothing; missed by all
use std::env;

fn redirect(target: &str) -> String {
    format!("HTTP/1.1 302 Found\r\nLocation: {target}\r\n\r\n")  // ! CWE-113 header_injection
}

fn main() {
    println!("{}", redirect(&env::args().nth(1).unwrap_or_default()).len());
}
