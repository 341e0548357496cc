// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn cut_text(text: &[u8], n: usize) -> Vec<u8> {
    if n >= text.len() {
        return text.to_vec();
    }
    let inside = |byte: &u8| (128..192).contains(byte);
    if !inside(&text[n]) {
        return text[..n].to_vec();
    }
    let mut last = n - 1;
    while inside(&text[last]) {
        last -= 1;
    }
    text[..last].to_vec()
}
