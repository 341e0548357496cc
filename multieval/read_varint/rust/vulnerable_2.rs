// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn read_varint(bytes: &[u8]) -> Option<u32> {
    let last = bytes.iter().position(|&byte| byte < 128)?;
    let number = bytes[..=last]
        .iter()
        .rfold(0u64, |number, &byte| number << 7 | u64::from(byte & 127));
    u32::try_from(number).ok()
}
