// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn mean_of_positive(readings: &[i32]) -> i32 {
    if readings.is_empty() {
        return -1;
    }
    let positive: Vec<i64> = readings
        .iter()
        .filter(|&&reading| reading > 0)
        .map(|&reading| i64::from(reading))
        .collect();
    let count = positive.len() as i64;
    let sum: i64 = positive.iter().sum();
    ((sum + count / 2) / count) as i32
}
