// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn strip_comment(line: &str) -> String {
    let mut quoted = false;
    let end = line
        .find(|sign| {
            if sign == '"' {
                quoted = !quoted;
            }
            sign == '#' && !quoted
        })
        .unwrap_or(line.len());
    line[..end].trim_end_matches(' ').to_string()
}
