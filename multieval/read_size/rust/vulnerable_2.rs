// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn read_size(bytes: &[u8; 4], limit: i64) -> i64 {
    let size = bytes.iter().fold(0i32, |size, &byte| (size << 8) | i32::from(byte));
    if i64::from(size) > limit { -1 } else { i64::from(size) }
}
