// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn gauge_percent(level: f64) -> i32 {
    let out_of_range = level.is_infinite() || level.min(1.0) < 0.0 || level.max(0.0) > 1.0;
    match out_of_range {
        true => -1,
        false => (level * 100.0) as i32,
    }
}
