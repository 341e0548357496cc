// calibration: buffer overflow; run: abcdefghijklmnopqrstuvwxyz; shown by: address; missed by all
use std::env;
use std::ptr;

fn packet(payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0u8; 16];
    bytes[0] = payload.len() as u8;
    let target = bytes[1..].as_mut_ptr();
    unsafe { ptr::copy_nonoverlapping(payload.as_ptr(), target, payload.len()) };  // ! CWE-787 copy_too_much
    bytes
}

fn main() {
    let payload = env::args().nth(1).unwrap_or_default();
    println!("{}", packet(payload.as_bytes()).len());
}
