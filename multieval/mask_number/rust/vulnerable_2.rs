// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn mask_number(number: &str) -> String {
    number
        .char_indices()
        .map(|(i, c)| if i + 4 < number.len() { '*' } else { c })
        .collect()
}
