// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn parse_port(text: &str) -> i32 {
    let is_decimal = text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_decimal || text.starts_with('0') {
        return -1;
    }
    text.parse::<u16>().map_or(-1, i32::from)
}
