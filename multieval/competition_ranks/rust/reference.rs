// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn competition_ranks(times: &[i32]) -> Vec<i32> {
    times
        .iter()
        .map(|time| 1 + times.iter().filter(|other| *other < time).count() as i32)
        .collect()
}
