// calibration: buffer overflow; run: -; shown by: nothing
use std::slice;

fn bytes_of(words: &[u16]) -> &[u8] {
    let size = std::mem::size_of_val(words);
    unsafe { slice::from_raw_parts(words.as_ptr().cast::<u8>(), size) }
}

fn main() {
    println!("{}", bytes_of(&[1, 2, 3]).len());
}
