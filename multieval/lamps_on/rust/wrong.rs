// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn lamps_on(last: i32, pressed: &[i32]) -> i32 {
    let mut on = vec![false; last as usize + 1];
    for &lamp in pressed {
        on[lamp as usize] = !on[lamp as usize];
    }
    on.iter().filter(|lamp| **lamp).count() as i32
}
