// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn text_lines(text: &str, width: i32) -> i32 {
    let mut lines = 0;
    let mut room = 0;
    for word in text.split_whitespace() {
        let length = word.len() as i32 + 1;
        if length > room {
            lines += 1;
            room = width;
        }
        room -= length;
    }
    lines
}
