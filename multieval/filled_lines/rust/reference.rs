// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn filled_lines(text: &str) -> i32 {
    text.lines().filter(|line| !line.trim().is_empty()).count() as i32
}
