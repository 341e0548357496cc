// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn price_cents(price: &str) -> i32 {
    let (euros, cents) = price.split_once('.').unwrap_or((price, ""));
    format!("{euros}{cents:0<2}").parse().unwrap_or(0)
}
