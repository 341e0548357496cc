// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn strip_comment(line: &str) -> String {
    let kept = match line.find('#') {
        Some(place) if line[..place].matches('"').count() % 2 == 0 => &line[..place],
        _ => line,
    };
    kept.trim_end_matches(' ').to_string()
}
