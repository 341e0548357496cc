// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn battery_level(changes: &[i32]) -> i32 {
    let mut level = 50;
    for &change in changes {
        if level + change > 100 {
            level = 100;
        } else {
            level += change;
        }
    }
    level.max(0)
}
