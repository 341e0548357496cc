// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn typed_text(keys: &str) -> String {
    let mut text = String::new();
    for key in keys.chars() {
        match key {
            '!' => text.clear(),
            '<' => text.truncate(text.len() - 1),
            letter => text.push(letter),
        }
    }
    text
}
