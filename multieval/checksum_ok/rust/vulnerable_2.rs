// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn checksum_ok(frame: &[u8]) -> bool {
    let check = frame.last().copied().unwrap_or(0);
    let total: u32 = frame.iter().map(|&byte| u32::from(byte)).sum();
    (total - u32::from(check)) % 256 == u32::from(check)
}
