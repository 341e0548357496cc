// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn strip_padding(bytes: &[u8]) -> Option<Vec<u8>> {
    let n = *bytes.last()?;
    if n > 16 {
        return None;
    }
    let end = bytes.len().checked_sub(usize::from(n))?;
    Some(bytes[..end].to_vec())
}
