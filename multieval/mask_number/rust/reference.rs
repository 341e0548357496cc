// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn mask_number(number: &str) -> String {
    let length = number.len();
    if length <= 4 {
        return "*".repeat(length);
    }
    format!("{}{}", "*".repeat(length - 4), &number[length - 4..])
}
