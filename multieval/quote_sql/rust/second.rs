// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn name_condition(text: &str, contains: bool) -> String {
    let mut body = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\'' => body.push_str("''"),
            '%' | '_' | '\\' if contains => {
                body.push('\\');
                body.push(c);
            }
            _ => body.push(c),
        }
    }
    if contains {
        format!("name LIKE '%{body}%' ESCAPE '\\'")
    } else {
        format!("name = '{body}'")
    }
}
