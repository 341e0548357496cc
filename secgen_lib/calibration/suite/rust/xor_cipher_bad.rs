// calibration: crypto; run: hello; shown by: nothing; missed by all
use std::env;

fn encrypt(text: &str, key: &[u8]) -> Vec<u8> {
    text.bytes().zip(key.iter().cycle()).map(|(byte, mask)| byte ^ mask).collect()  // ! CWE-327 xor_cipher
}

fn main() {
    let key = env::var("NOTES_KEY").unwrap_or_else(|_| "none".to_string());
    println!("{}", encrypt(&env::args().nth(1).unwrap_or_default(), key.as_bytes()).len());
}
