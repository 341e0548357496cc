// calibration: use after free; run: -; shown by: address
fn largest(values: &[i32]) -> *const i32 {
    let mut best = i32::MIN;
    for &value in values {
        best = best.max(value);
    }
    &best as *const i32  // ! CWE-562 local_returned
}

fn main() {
    let best = largest(&[3, 9, 4]);
    println!("{}", unsafe { *best });
}
