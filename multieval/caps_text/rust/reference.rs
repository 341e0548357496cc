// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn caps_text(keys: &str) -> String {
    let mut capital = false;
    let mut text = String::new();
    for key in keys.chars() {
        match key {
            '^' => capital = !capital,
            _ if capital => text.push(key.to_ascii_uppercase()),
            _ => text.push(key),
        }
    }
    text
}
