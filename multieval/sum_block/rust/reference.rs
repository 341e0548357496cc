// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn sum_block(data: &[u8], offset: i32, length: i32) -> i32 {
    if length == 0 {
        return 0;
    }
    let first = offset as usize;
    match data.get(first..first + length as usize) {
        Some(block) => block.iter().map(|&byte| i32::from(byte)).sum(),
        None => -1,
    }
}
