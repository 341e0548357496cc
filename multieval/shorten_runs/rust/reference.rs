// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn shorten_runs(text: &str) -> String {
    let mut shortened = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let mut length = 1;
        while letters.next_if_eq(&letter).is_some() {
            length += 1;
        }
        if length >= 3 {
            shortened += &format!("{letter}{length}");
        } else {
            shortened += &letter.to_string().repeat(length);
        }
    }
    shortened
}
