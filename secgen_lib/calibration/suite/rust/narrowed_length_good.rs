// calibration: integer overflow; run: 300; shown by: nothing
use std::env;

fn header(body: &[u8]) -> Option<[u8; 2]> {
    Some([1, u8::try_from(body.len()).ok()?])
}

fn main() {
    let size = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    let body = vec![7u8; size];
    let Some(head) = header(&body) else {
        println!("too long");
        return;
    };
    let mut received = vec![0u8; usize::from(head[1])];
    received.copy_from_slice(&body);
    println!("{}", received.len());
}
