// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn put_text(buffer: &mut [u8], text: &str) -> i32 {
    let Some(most) = buffer.len().checked_sub(1) else {
        return 0;
    };
    let mut count = 0;
    for byte in text.bytes().take(most) {
        buffer[count] = byte;
        count += 1;
    }
    buffer[count] = 0;
    count as i32
}
