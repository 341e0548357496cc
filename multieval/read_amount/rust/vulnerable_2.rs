// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn read_amount(text: &str) -> i64 {
    text.parse::<f32>().map_or(0, |amount| (f64::from(amount) * 100.0).round() as i64)
}
