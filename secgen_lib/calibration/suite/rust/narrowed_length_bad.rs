// calibration: integer overflow; run: 300; shown by: panic; missed by all
use std::env;

fn header(body: &[u8]) -> [u8; 2] {
    [1, body.len() as u8]  // ! CWE-197 narrowed_length
}

fn main() {
    let size = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    let body = vec![7u8; size];
    let head = header(&body);
    let mut received = vec![0u8; usize::from(head[1])];
    received.copy_from_slice(&body);
    println!("{}", received.len());
}
