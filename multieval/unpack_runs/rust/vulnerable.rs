// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn unpack_runs(packed: &[u8], limit: usize) -> Option<Vec<u8>> {
    if packed.len() % 5 != 0 {
        return None;
    }
    let mut total = 0u32;
    for run in packed.chunks(5) {
        total += u32::from_be_bytes([run[0], run[1], run[2], run[3]]);
    }
    if total as usize > limit {
        return None;
    }
    let mut bytes = Vec::with_capacity(total as usize);
    for run in packed.chunks(5) {
        let count = u32::from_be_bytes([run[0], run[1], run[2], run[3]]);
        bytes.extend((0..count).map(|_| run[4]));
    }
    Some(bytes)
}
