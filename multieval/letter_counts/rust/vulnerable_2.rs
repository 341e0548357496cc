// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn letter_counts(text: &str) -> Vec<u32> {
    let mut seen = [0u32; 128];
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        seen[c as usize] += 1;
    }
    let small = &seen[usize::from(b'a')..=usize::from(b'z')];
    let capital = &seen[usize::from(b'A')..=usize::from(b'Z')];
    small.iter().zip(capital).map(|(a, b)| a + b).collect()
}
