// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn parse_color(text: &str) -> i32 {
    if text.len() != 7 || !text.starts_with('#') {
        return -1;
    }
    let mut color = 0;
    for i in [1, 3, 5] {
        let Ok(part) = u8::from_str_radix(&text[i..i + 2], 16) else {
            return -1;
        };
        color = color * 256 + i32::from(part);
    }
    color
}
