// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn letter_counts(text: &str) -> Vec<u32> {
    let mut counts = vec![0; 26];
    for c in text.to_lowercase().chars() {
        if c.is_alphabetic() {
            counts[c as usize - 'a' as usize] += 1;
        }
    }
    counts
}
