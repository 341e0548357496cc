// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn sum_block(data: &[u8], offset: i32, length: i32) -> i32 {
    if length == 0 {
        return 0;
    }
    if offset as usize >= data.len() {
        return -1;
    }
    data.iter()
        .skip(offset as usize)
        .take(length as usize)
        .map(|&byte| i32::from(byte))
        .sum()
}
