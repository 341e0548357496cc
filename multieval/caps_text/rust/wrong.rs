// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn caps_text(keys: &str) -> String {
    let mut text = String::new();
    for (i, part) in keys.split('^').filter(|part| !part.is_empty()).enumerate() {
        let capital = if keys.starts_with('^') { i % 2 == 0 } else { i % 2 == 1 };
        text += &if capital { part.to_uppercase() } else { part.to_string() };
    }
    text
}
