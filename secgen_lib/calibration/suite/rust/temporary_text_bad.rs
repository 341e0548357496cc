// calibration: use after free; run: hello; shown by: address
use std::env;
use std::ffi::{c_char, CString};

extern "C" {
    fn strlen(text: *const c_char) -> usize;
}

fn main() {
    let word = env::args().nth(1).unwrap_or_default();
    let text = CString::new(word).unwrap_or_default().as_ptr();  // ! CWE-416 temporary_text
    println!("{}", unsafe { strlen(text) });
}
