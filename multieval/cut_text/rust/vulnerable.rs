// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn cut_text(text: &[u8], n: usize) -> Vec<u8> {
    if text.len() <= n {
        return text.to_vec();
    }
    match std::str::from_utf8(&text[..n]) {
        Ok(whole) => whole.as_bytes().to_vec(),
        Err(error) => text[..error.valid_up_to()].to_vec(),
    }
}
