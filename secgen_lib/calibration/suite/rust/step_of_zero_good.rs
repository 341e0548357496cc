// calibration: zero value; run: -; shown by: nothing
fn samples(values: &[u32]) -> Vec<u32> {
    values.iter().step_by(2).copied().collect()
}

fn main() {
    println!("{}", samples(&[1, 2, 3, 4]).len());
}
