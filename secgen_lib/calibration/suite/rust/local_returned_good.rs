// calibration: use after free; run: -; shown by: nothing
fn largest(values: &[i32]) -> i32 {
    let mut best = i32::MIN;
    for &value in values {
        best = best.max(value);
    }
    best
}

fn main() {
    println!("{}", largest(&[3, 9, 4]));
}
