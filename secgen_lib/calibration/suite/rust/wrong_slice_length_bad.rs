// calibration: buffer overflow; run: -; shown by: address
fn words(bytes: &[u8]) -> &[u16] {
    let start = bytes.as_ptr() as *const u16;
    unsafe { std::slice::from_raw_parts(start, bytes.len()) }  // ! CWE-125 wrong_slice_length
}

fn main() {
    let samples: Vec<u16> = (0..64).collect();
    let bytes = unsafe { samples.align_to::<u8>().1 };
    let sum: u32 = words(bytes).iter().map(|&word| u32::from(word)).sum();
    println!("{sum}");
}
