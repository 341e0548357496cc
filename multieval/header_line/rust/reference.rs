// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn header_line(name: &str, value: &str) -> Option<String> {
    let in_name = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    let in_value = |b: u8| matches!(b, b' '..=b'~' | b'\t');
    if name.is_empty() || !name.bytes().all(in_name) || !value.bytes().all(in_value) {
        return None;
    }
    Some(format!("{name}: {value}\r\n"))
}
