// calibration: leak; run: -; shown by: leak
use std::mem;

struct Buffer {
    bytes: Vec<u8>,
}

fn checksum(buffer: Buffer) -> u32 {
    let sum = buffer.bytes.iter().map(|&byte| u32::from(byte)).sum();
    mem::forget(buffer);  // ! CWE-401 forgotten
    sum
}

fn main() {
    println!("{}", checksum(Buffer { bytes: vec![1; 100] }));
}
