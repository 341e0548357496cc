// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn shorten_runs(text: &str) -> String {
    let mut shortened = String::new();
    let letters: Vec<char> = text.chars().collect();
    let mut i = 0;
    while i < letters.len() {
        let mut length = 1;
        while i + length < letters.len() && letters[i + length] == letters[i] {
            length += 1;
        }
        shortened.push(letters[i]);
        if length > 1 {
            shortened.push_str(&length.to_string());
        }
        i += length;
    }
    shortened
}
