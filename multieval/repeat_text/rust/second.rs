// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn repeat_text(text: &str, n: i32) -> Option<String> {
    let mut result = String::new();
    for _ in 0..n {
        if result.len() + text.len() > 10_000 {
            return None;
        }
        result.push_str(text);
    }
    Some(result)
}
