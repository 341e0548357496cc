// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn competition_ranks(times: &[i32]) -> Vec<i32> {
    let mut order = times.to_vec();
    order.sort();
    order.dedup();
    times.iter().map(|time| order.binary_search(time).map_or(0, |place| place as i32 + 1)).collect()
}
