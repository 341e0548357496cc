// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn league_points(own: &[i32], other: &[i32]) -> i32 {
    let mut points = 0;
    for (mine, theirs) in own.iter().zip(other) {
        if mine > theirs {
            points += 3;
            if mine - theirs >= 3 {
                points += 1;
            }
        } else if mine == theirs {
            points += 1;
        }
    }
    points
}
