// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn sort_words(text: &str) -> String {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    words.sort_by(|a, b| a.len().cmp(&b.len()).then(a.cmp(b)));
    words.join(" ")
}
