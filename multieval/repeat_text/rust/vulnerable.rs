// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn repeat_text(text: &str, n: i32) -> Option<String> {
    let result = text.repeat(n as usize);
    if result.len() > 10_000 {
        return None;
    }
    Some(result)
}
