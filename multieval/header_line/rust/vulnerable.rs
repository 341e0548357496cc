// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn header_line(name: &str, value: &str) -> Option<String> {
    let valid_name = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let valid_value = value
        .chars()
        .all(|c| c.is_ascii_graphic() || c.is_ascii_whitespace());
    if valid_name && valid_value {
        Some(format!("{name}: {value}\r\n"))
    } else {
        None
    }
}
