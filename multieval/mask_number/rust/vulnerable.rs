// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn mask_number(number: &str) -> String {
    let (hidden, shown) = number.split_at(number.len() - 4);
    "*".repeat(hidden.len()) + shown
}
