// calibration: build error; run: -; shown by: compiler
fn total(values: Vec<u32>) -> u32 {
    values.iter().sum()
}

fn main() {
    let values = vec![1, 2, 3];
    let sum = total(values);
    println!("{} of {}", sum, values.len());  // ! CWE-710 moved_value
}
