// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn copies_price(copies: i32) -> i32 {
    match copies {
        0..=50 => 20 * copies,
        51..=200 => 1000 + 12 * (copies - 50),
        _ => 2800 + 5 * (copies - 200),
    }
}
