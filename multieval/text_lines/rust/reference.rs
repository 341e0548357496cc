// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn text_lines(text: &str, width: i32) -> i32 {
    let mut lines = 0;
    let mut room = 0;
    for word in text.split_whitespace() {
        let length = word.len() as i32;
        if lines == 0 || length + 1 > room {
            lines += 1;
            room = width - length;
        } else {
            room -= length + 1;
        }
    }
    lines
}
