// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn checksum_ok(frame: &[u8]) -> bool {
    let Some((&check, data)) = frame.split_last() else {
        return false;
    };
    let mut sum = 0u32;
    for &byte in data {
        sum = (sum + u32::from(byte)) % 256;
    }
    sum == u32::from(check)
}
