// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    match (pattern, text) {
        ([], rest) => rest.is_empty(),
        ([b'*', behind @ ..], _) => (0..=text.len()).any(|n| matches(behind, &text[n..])),
        ([c, behind @ ..], [first, rest @ ..]) if *c == b'?' || c == first => matches(behind, rest),
        _ => false,
    }
}

fn wildcard_match(pattern: &str, text: &str) -> bool {
    matches(pattern.as_bytes(), text.as_bytes())
}
