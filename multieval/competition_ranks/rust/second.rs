// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn competition_ranks(times: &[i32]) -> Vec<i32> {
    let mut sorted = times.to_vec();
    sorted.sort();
    times.iter().map(|time| sorted.partition_point(|other| other < time) as i32 + 1).collect()
}
