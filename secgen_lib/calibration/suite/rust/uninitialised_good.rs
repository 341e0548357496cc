// calibration: uninitialised; run: -; shown by: nothing
fn histogram(text: &str) -> [u32; 26] {
    let mut counts = [0; 26];
    for byte in text.bytes().filter(u8::is_ascii_lowercase) {
        counts[usize::from(byte - b'a')] += 1;
    }
    counts
}

fn main() {
    println!("{}", histogram("hello").len());
}
