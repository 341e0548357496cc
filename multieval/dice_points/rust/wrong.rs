// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn dice_points(dice: &[i32]) -> i32 {
    let mut points: i32 = dice.iter().sum();
    if dice.windows(3).any(|part| part[0] == part[1] && part[1] == part[2]) {
        points += 10;
    }
    let mut sorted = dice.to_vec();
    sorted.sort();
    sorted.dedup();
    if sorted.len() == 5 {
        points += 20;
    }
    points
}
