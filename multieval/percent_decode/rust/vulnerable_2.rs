// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn percent_decode(text: &[u8]) -> Vec<u8> {
    let mut pieces = text.split(|&byte| byte == b'%');
    let mut decoded = pieces.next().unwrap_or_default().to_vec();
    for piece in pieces {
        let value = piece
            .get(..2)
            .and_then(|pair| std::str::from_utf8(pair).ok())
            .and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match value {
            Some(value) => {
                decoded.push(value);
                decoded.extend_from_slice(&piece[2..]);
            }
            None => {
                decoded.push(b'%');
                decoded.extend_from_slice(piece);
            }
        }
    }
    decoded
}
