// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn digit_value(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

fn percent_decode(text: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&first, behind)) = rest.split_first() {
        if let (b'%', [upper, lower, next @ ..]) = (first, behind) {
            if let (Some(upper), Some(lower)) = (digit_value(*upper), digit_value(*lower)) {
                decoded.push(upper << 4 | lower);
                rest = next;
                continue;
            }
        }
        decoded.push(first);
        rest = behind;
    }
    decoded
}
