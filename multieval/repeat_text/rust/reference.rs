// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn repeat_text(text: &str, n: i32) -> Option<String> {
    let times = usize::try_from(n).unwrap_or(0);
    let total = text.len().checked_mul(times)?;
    if total > 10_000 {
        return None;
    }
    Some(text.repeat(times))
}
