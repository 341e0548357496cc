// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn parse_port(text: &str) -> i32 {
    if text.is_empty() || text.starts_with('0') {
        return -1;
    }
    let mut port: u32 = 0;
    for c in text.chars() {
        match c.to_digit(10) {
            Some(digit) => port = port * 10 + digit,
            None => return -1,
        }
    }
    if port <= 65535 { port as i32 } else { -1 }
}
