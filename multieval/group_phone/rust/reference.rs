// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn group_phone(digits: &str) -> String {
    let mut grouped = String::new();
    let mut rest = digits;
    while rest.len() > 3 {
        grouped.push_str(&rest[..2]);
        grouped.push(' ');
        rest = &rest[2..];
    }
    grouped + rest
}
