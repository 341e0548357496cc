// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn put_text(buffer: &mut [u8], text: &str) -> i32 {
    if buffer.is_empty() {
        return 0;
    }
    let length = text.len().min(buffer.len() - 1);
    buffer[..length].copy_from_slice(&text.as_bytes()[..length]);
    buffer[length] = 0;
    length as i32
}
