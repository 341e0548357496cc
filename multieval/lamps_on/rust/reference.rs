// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn lamps_on(last: i32, pressed: &[i32]) -> i32 {
    (1..=last).filter(|lamp| pressed.iter().filter(|number| *number == lamp).count() % 2 == 1).count() as i32
}
