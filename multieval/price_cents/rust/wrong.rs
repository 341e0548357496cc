// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn price_cents(price: &str) -> i32 {
    let mut parts = price.split('.');
    let euros: i32 = parts.next().map_or(0, |part| part.parse().unwrap_or(0));
    let cents: i32 = parts.next().map_or(0, |part| part.parse().unwrap_or(0));
    euros * 100 + cents
}
