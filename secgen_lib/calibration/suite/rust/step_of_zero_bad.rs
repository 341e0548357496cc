// calibration: zero value; run: -; shown by: panic
fn samples(values: &[u32]) -> Vec<u32> {
    values.iter().step_by(0).copied().collect()  // ! CWE-369 step_of_zero
}

fn main() {
    println!("{}", samples(&[1, 2, 3, 4]).len());
}
