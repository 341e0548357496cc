// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn wildcard_match(pattern: &str, text: &str) -> bool {
    let mut open = vec![(pattern.as_bytes(), text.as_bytes())];
    while let Some((pattern, text)) = open.pop() {
        match (pattern.split_first(), text.split_first()) {
            (None, None) => return true,
            (Some((b'*', rest)), None) => open.push((rest, text)),
            (Some((b'*', rest)), Some((_, behind))) => {
                open.push((pattern, behind));
                open.push((rest, text));
            }
            (Some((wanted, rest)), Some((found, behind))) if *wanted == b'?' || wanted == found => {
                open.push((rest, behind));
            }
            _ => {}
        }
    }
    false
}
