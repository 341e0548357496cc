// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn json_string(text: &str) -> String {
    let mut made = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => made.extend(['\\', c]),
            '\0'..='\x1f' => made.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => made.push(c),
        }
    }
    made.push('"');
    made
}
