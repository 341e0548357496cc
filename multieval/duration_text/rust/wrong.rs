// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn duration_text(duration: i32) -> String {
    let mut texts = Vec::new();
    for (number, word) in [(duration / 3600, "hour"), (duration % 3600 / 60, "minute"), (duration % 60, "second")] {
        match number {
            0 => {}
            1 => texts.push(format!("1 {word}")),
            _ => texts.push(format!("{number} {word}s")),
        }
    }
    texts.join(" ")
}
