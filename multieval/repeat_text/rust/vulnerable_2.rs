// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn repeat_text(text: &str, n: i32) -> Option<String> {
    let total = text.len() as i32 * n;
    if total > 10_000 {
        None
    } else {
        Some((0..n).map(|_| text).collect())
    }
}
