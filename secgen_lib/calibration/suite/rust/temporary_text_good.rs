// calibration: use after free; run: hello; shown by: nothing
use std::env;
use std::ffi::{c_char, CString};

extern "C" {
    fn strlen(text: *const c_char) -> usize;
}

fn main() {
    let word = env::args().nth(1).unwrap_or_default();
    let text = CString::new(word).unwrap_or_default();
    println!("{}", unsafe { strlen(text.as_ptr()) });
}
