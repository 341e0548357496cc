// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn sum_last(readings: &[i32], n: i32) -> i32 {
    let wanted = usize::try_from(n).unwrap_or(0);
    let first = readings.len().saturating_sub(wanted);
    readings[first..].iter().sum()
}
