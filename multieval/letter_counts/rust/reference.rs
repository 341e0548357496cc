// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn letter_counts(text: &str) -> Vec<u32> {
    let mut counts = vec![0; 26];
    for byte in text.bytes() {
        let letter = byte.to_ascii_lowercase();
        if letter.is_ascii_lowercase() {
            counts[usize::from(letter - b'a')] += 1;
        }
    }
    counts
}
