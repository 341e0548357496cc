// calibration: uninitialised; run: -; shown by: nothing
use std::mem::MaybeUninit;

fn histogram(text: &str) -> [u32; 26] {
    let mut counts: [u32; 26] = unsafe { MaybeUninit::uninit().assume_init() };  // ! CWE-457 uninitialised
    for byte in text.bytes().filter(u8::is_ascii_lowercase) {
        counts[usize::from(byte - b'a')] = counts[usize::from(byte - b'a')].wrapping_add(1);
    }
    counts
}

fn main() {
    println!("{}", histogram("hello").len());
}
