// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn parse_color(text: &str) -> i32 {
    let Some(digits) = text.strip_prefix('#') else {
        return -1;
    };
    if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return -1;
    }
    i32::from_str_radix(digits, 16).unwrap_or(-1)
}
