// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn unpack_runs(packed: &[u8], limit: usize) -> Option<Vec<u8>> {
    if packed.len() % 5 != 0 {
        return None;
    }
    let mut bytes = Vec::new();
    for run in packed.chunks_exact(5) {
        let count = usize::try_from(u32::from_be_bytes([run[0], run[1], run[2], run[3]])).ok()?;
        if count > limit - bytes.len() {
            return None;
        }
        bytes.resize(bytes.len() + count, run[4]);
    }
    Some(bytes)
}
