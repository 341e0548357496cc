// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn dry_spell_start(rain: &[i32]) -> i32 {
    let mut best = (0, 0);
    for start in 0..rain.len() {
        let length = rain[start..].iter().take_while(|day| **day < 2).count();
        if length > best.0 {
            best = (length, start + 1);
        }
    }
    best.1 as i32
}
