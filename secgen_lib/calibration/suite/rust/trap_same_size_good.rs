// calibration: type error; run: -; shown by: nothing; flagged though sound
use std::mem;

#[repr(transparent)]
struct Metres(f64);

fn lengths(values: &[Metres]) -> &[f64] {
    unsafe { mem::transmute::<&[Metres], &[f64]>(values) }
}

fn main() {
    let sum: f64 = lengths(&[Metres(1.0), Metres(2.5)]).iter().sum();
    println!("{sum}");
}
