// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn league_points(own: &[i32], other: &[i32]) -> i32 {
    own.iter()
        .zip(other)
        .map(|(mine, theirs)| match mine - theirs {
            3.. => 4,
            1 | 2 => 3,
            0 => 1,
            _ => 0,
        })
        .sum()
}
