// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn trim_end(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut end = bytes.len();
    while bytes[end - 1] == b' ' {
        end -= 1;
    }
    text[..end].to_string()
}
