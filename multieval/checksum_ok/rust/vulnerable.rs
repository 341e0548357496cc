// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn checksum_ok(frame: &[u8]) -> bool {
    let last = frame.len() - 1;
    let sum: u32 = frame[..last].iter().map(|&byte| u32::from(byte)).sum();
    sum % 256 == u32::from(frame[last])
}
