// calibration: uninitialised; run: 1,x,3; shown by: nothing; missed by all
use std::env;
use std::mem::MaybeUninit;

fn parse(text: &str) -> [u32; 3] {
    let mut fields = MaybeUninit::<[u32; 3]>::uninit();
    let start = fields.as_mut_ptr() as *mut u32;
    for (i, part) in text.split(',').take(3).enumerate() {
        if let Ok(number) = part.parse() {
            unsafe { start.add(i).write(number) };
        }
    }
    unsafe { fields.assume_init() }  // ! CWE-457 half_filled
}

fn main() {
    println!("{}", parse(&env::args().nth(1).unwrap_or_default())[0]);
}
