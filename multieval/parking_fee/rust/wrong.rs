// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn parking_fee(minutes: i32) -> i32 {
    if minutes < 30 {
        return 0;
    }
    let hours = (minutes + 59) / 60;
    (200 * hours).min(1500)
}
