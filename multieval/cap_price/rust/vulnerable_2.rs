// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn cap_price(quantity: i32, unit_price: i32, discount: i32) -> i32 {
    quantity
        .saturating_mul(unit_price)
        .saturating_sub(discount)
        .clamp(0, 1_000_000_000)
}
