// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn json_string(text: &str) -> String {
    let mut result = String::with_capacity(text.len() + 2);
    result.push('"');
    for c in text.chars() {
        if c < ' ' || c == '"' || c == '\\' {
            result.extend(c.escape_default());
        } else {
            result.push(c);
        }
    }
    result.push('"');
    result
}
