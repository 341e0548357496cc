// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn item_price(prices: &[i32], number: i32) -> i32 {
    usize::try_from(number)
        .ok()
        .and_then(|number| prices.get(number).copied())
        .unwrap_or(-1)
}
