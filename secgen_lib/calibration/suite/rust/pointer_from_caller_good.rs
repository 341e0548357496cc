// calibration: null dereference; run: -; shown by: nothing
pub struct Counter {
    pub value: u32,
}

/// # Safety
/// `counter` is null or points to a counter that nobody else uses.
pub unsafe extern "C" fn counter_next(counter: *mut Counter) -> u32 {
    match counter.as_mut() {
        Some(counter) => {
            counter.value += 1;
            counter.value
        }
        None => 0,
    }
}

fn main() {
    let mut counter = Counter { value: 1 };
    println!("{}", unsafe { counter_next(&mut counter) });
    println!("{}", unsafe { counter_next(std::ptr::null_mut()) });
}
