// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn strip_padding(bytes: &[u8]) -> Option<Vec<u8>> {
    let n = *bytes.last()?;
    if bytes.len() % 16 != 0 || !(1..=16).contains(&n) {
        return None;
    }
    let (data, filling) = bytes.split_at(bytes.len() - usize::from(n));
    filling.iter().all(|&byte| byte == n).then(|| data.to_vec())
}
