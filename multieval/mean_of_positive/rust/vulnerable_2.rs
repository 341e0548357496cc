// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn mean_of_positive(readings: &[i32]) -> i32 {
    if readings.is_empty() {
        return -1;
    }
    let (sum, counted) = readings
        .iter()
        .filter(|&&reading| reading > 0)
        .fold((0.0, 0.0), |(sum, counted), &reading| (sum + f64::from(reading), counted + 1.0));
    let mean: f64 = sum / counted;
    mean.round() as i32
}
