// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn name_condition(text: &str, contains: bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\'' => escaped.push('\''),
            '%' | '_' | '\\' if contains => escaped.push('\\'),
            _ => {}
        }
        escaped.push(c);
    }
    if contains {
        format!("name LIKE '%{escaped}%' ESCAPE '\\'")
    } else {
        format!("name = '{escaped}'")
    }
}
