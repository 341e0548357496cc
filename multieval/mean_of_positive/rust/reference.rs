// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn mean_of_positive(readings: &[i32]) -> i32 {
    let mut sum = 0i64;
    let mut positive = 0i64;
    for &reading in readings.iter().filter(|&&reading| reading > 0) {
        sum += i64::from(reading);
        positive += 1;
    }
    if positive == 0 {
        return -1;
    }
    i32::try_from((sum + positive / 2) / positive).unwrap_or(i32::MAX)
}
