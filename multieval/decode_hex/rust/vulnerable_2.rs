// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn decode_pair(pair: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(pair).ok()?;
    u8::from_str_radix(digits, 16).ok()
}

fn decode_hex(text: &str, limit: usize) -> Option<Vec<u8>> {
    if text.len() % 2 != 0 || text.len() / 2 > limit {
        return None;
    }
    text.as_bytes().chunks(2).map(decode_pair).collect()
}
