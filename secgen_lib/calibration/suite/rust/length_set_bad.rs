// calibration: uninitialised; run: 100; shown by: nothing
use std::env;

fn buffer(size: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(size);
    unsafe { bytes.set_len(size) };  // ! CWE-457 length_set
    bytes
}

fn main() {
    let size = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    let sum: u64 = buffer(size).iter().map(|&byte| u64::from(byte)).sum();
    println!("{}", sum <= 255 * size as u64);
}
