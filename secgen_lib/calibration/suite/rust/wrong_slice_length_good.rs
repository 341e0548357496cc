// calibration: buffer overflow; run: -; shown by: nothing
fn words(bytes: &[u8]) -> Vec<u16> {
    bytes.chunks_exact(2).map(|pair| u16::from_ne_bytes([pair[0], pair[1]])).collect()
}

fn main() {
    let samples: Vec<u16> = (0..64).collect();
    let bytes: Vec<u8> = samples.iter().flat_map(|sample| sample.to_ne_bytes()).collect();
    let sum: u32 = words(&bytes).iter().map(|&word| u32::from(word)).sum();
    println!("{sum}");
}
