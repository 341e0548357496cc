// calibration: null dereference; run: -; shown by: panic
pub struct Counter {
    pub value: u32,
}

pub extern "C" fn counter_next(counter: *mut Counter) -> u32 {
    unsafe {
        (*counter).value += 1;  // ! CWE-476 pointer_from_caller
        (*counter).value
    }
}

fn main() {
    let mut counter = Counter { value: 1 };
    println!("{}", counter_next(&mut counter));
    println!("{}", counter_next(std::ptr::null_mut()));
}
