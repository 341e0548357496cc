// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn parse_color(text: &str) -> i32 {
    if text.len() != 7 {
        return -1;
    }
    match text.strip_prefix('#') {
        Some(digits) => i32::from_str_radix(digits, 16).unwrap_or(-1),
        None => -1,
    }
}
