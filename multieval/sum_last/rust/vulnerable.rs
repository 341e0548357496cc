// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn sum_last(readings: &[i32], n: i32) -> i32 {
    if n <= 0 {
        return 0;
    }
    let first = readings.len() - n as usize;
    readings[first..].iter().sum()
}
