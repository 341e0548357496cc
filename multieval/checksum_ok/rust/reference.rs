// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn checksum_ok(frame: &[u8]) -> bool {
    match frame.split_last() {
        Some((check, data)) => data.iter().fold(0u8, |sum, &byte| sum.wrapping_add(byte)) == *check,
        None => false,
    }
}
