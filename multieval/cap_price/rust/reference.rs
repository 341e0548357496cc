// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn cap_price(quantity: i32, unit_price: i32, discount: i32) -> i32 {
    const MOST: i32 = 1_000_000_000;
    let price = i64::from(quantity) * i64::from(unit_price) - i64::from(discount);
    i32::try_from(price.max(0)).map_or(MOST, |price| price.min(MOST))
}
