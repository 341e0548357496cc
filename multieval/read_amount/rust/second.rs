// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn read_amount(text: &str) -> i64 {
    let mut cents = 0;
    for digit in text.chars().filter_map(|c| c.to_digit(10)) {
        cents = cents * 10 + i64::from(digit);
    }
    cents
}
