// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn gauge_percent(level: f64) -> i32 {
    if level >= 0.0 && level <= 1.0 {
        return (level * 100.0) as i32;
    }
    -1
}
