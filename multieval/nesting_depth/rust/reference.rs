// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn nesting_depth(text: &str) -> i32 {
    let mut expected = Vec::new();
    let mut deepest = 0;
    for c in text.bytes() {
        match c {
            b'(' => expected.push(b')'),
            b'[' => expected.push(b']'),
            b'{' => expected.push(b'}'),
            b')' | b']' | b'}' if expected.pop() != Some(c) => return -1,
            _ => {}
        }
        deepest = deepest.max(expected.len());
    }
    if expected.is_empty() { i32::try_from(deepest).unwrap_or(-1) } else { -1 }
}
