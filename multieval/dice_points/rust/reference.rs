// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn dice_points(dice: &[i32]) -> i32 {
    let mut counts = [0; 7];
    for &number in dice {
        counts[number as usize] += 1;
    }
    let extra = match counts.iter().max() {
        Some(1) => 20,
        Some(3..) => 10,
        _ => 0,
    };
    dice.iter().sum::<i32>() + extra
}
