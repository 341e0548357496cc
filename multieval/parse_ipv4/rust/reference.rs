// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn number(part: &str) -> Option<u32> {
    let plain = part.bytes().all(|b| b.is_ascii_digit());
    if !plain || (part.len() > 1 && part.starts_with('0')) {
        return None;
    }
    part.parse::<u8>().ok().map(u32::from)
}

fn parse_ipv4(text: &str) -> Option<u32> {
    let mut address = 0;
    let mut count = 0;
    for part in text.split('.') {
        count += 1;
        if count > 4 {
            return None;
        }
        address = (address << 8) | number(part)?;
    }
    (count == 4).then_some(address)
}
