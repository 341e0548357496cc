// calibration: build error; run: -; shown by: nothing
fn total(values: &[u32]) -> u32 {
    values.iter().sum()
}

fn main() {
    let values = vec![1, 2, 3];
    let sum = total(&values);
    println!("{} of {}", sum, values.len());
}
