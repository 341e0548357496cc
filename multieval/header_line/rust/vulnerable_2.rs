// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .split(['-', '_'])
            .all(|part| part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn is_value(value: &str) -> bool {
    value
        .lines()
        .flat_map(str::bytes)
        .all(|byte| matches!(byte, b'\t' | b' '..=b'~'))
}

fn header_line(name: &str, value: &str) -> Option<String> {
    (is_name(name) && is_value(value)).then(|| format!("{name}: {value}\r\n"))
}
