// calibration: buffer overflow; run: abcdefghijklmnopqrstuvwxyz; shown by: nothing
use std::env;

fn packet(payload: &[u8]) -> Option<Vec<u8>> {
    let size = u8::try_from(payload.len()).ok()?;
    let mut bytes = vec![0u8; payload.len() + 1];
    bytes[0] = size;
    bytes[1..].copy_from_slice(payload);
    Some(bytes)
}

fn main() {
    let payload = env::args().nth(1).unwrap_or_default();
    println!("{:?}", packet(payload.as_bytes()).map(|bytes| bytes.len()));
}
