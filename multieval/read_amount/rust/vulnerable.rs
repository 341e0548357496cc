// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn read_amount(text: &str) -> i64 {
    let amount: f64 = text.parse().unwrap_or(0.0);
    (amount * 100.0) as i64
}
