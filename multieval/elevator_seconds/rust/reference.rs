// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn elevator_seconds(floors: &[i32]) -> i32 {
    let mut here = 0;
    let mut seconds = 0;
    for &floor in floors {
        seconds += 2 * (floor - here).abs() + 5;
        here = floor;
    }
    seconds
}
