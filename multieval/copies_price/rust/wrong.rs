// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn copies_price(copies: i32) -> i32 {
    let mut price = 0;
    for copy in 0..copies {
        price += if copy < 50 {
            20
        } else if copy <= 200 {
            12
        } else {
            5
        };
    }
    price
}
