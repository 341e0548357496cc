// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn best_below(offers: &[i32], limit: i32) -> i32 {
    let mut best = 0;
    for &offer in offers {
        if offer < limit && offer > best {
            best = offer;
        }
    }
    best
}
