// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn round_cash(amount: i32) -> i32 {
    (amount as f64 / 10.0).round() as i32 * 10
}
