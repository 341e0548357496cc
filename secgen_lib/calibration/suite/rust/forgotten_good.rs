// calibration: leak; run: -; shown by: nothing
struct Buffer {
    bytes: Vec<u8>,
}

fn checksum(buffer: Buffer) -> u32 {
    buffer.bytes.iter().map(|&byte| u32::from(byte)).sum()
}

fn main() {
    println!("{}", checksum(Buffer { bytes: vec![1; 100] }));
}
