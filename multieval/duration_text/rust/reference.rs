// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn duration_text(duration: i32) -> String {
    if duration == 0 {
        return "0 seconds".to_string();
    }
    let parts = [(duration / 3600, "hour"), (duration / 60 % 60, "minute"), (duration % 60, "second")];
    let texts: Vec<String> = parts
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, word)| format!("{number} {word}{}", if *number == 1 { "" } else { "s" }))
        .collect();
    texts.join(" ")
}
