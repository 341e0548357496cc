// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn vote_majority(votes: &[i32]) -> i32 {
    let valid: Vec<i32> = votes.iter().copied().filter(|vote| *vote != 0).collect();
    (1..=9)
        .find(|choice| 2 * valid.iter().filter(|vote| *vote == choice).count() > valid.len())
        .unwrap_or(0)
}
