// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn put_text(buffer: &mut [u8], text: &str) -> i32 {
    let mut count = 0;
    for (place, byte) in buffer.iter_mut().zip(text.bytes()) {
        *place = byte;
        count += 1;
    }
    if let Some(end) = buffer.get_mut(count) {
        *end = 0;
    }
    count as i32
}
