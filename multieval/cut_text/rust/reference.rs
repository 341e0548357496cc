// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn cut_text(text: &[u8], n: usize) -> Vec<u8> {
    if n >= text.len() {
        return text.to_vec();
    }
    let mut end = n;
    while end > 0 && text[end] & 0xc0 == 0x80 {
        end -= 1;
    }
    text[..end].to_vec()
}
