// calibration: use after free; run: -; shown by: address; missed by all
struct Handle {
    data: *mut [u8; 32],
}

impl Handle {
    fn close(&mut self) {
        unsafe { drop(Box::from_raw(self.data)) };
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        unsafe { drop(Box::from_raw(self.data)) };  // ! CWE-415 double_free
    }
}

fn main() {
    let mut handle = Handle { data: Box::into_raw(Box::new([0; 32])) };
    println!("{}", unsafe { (*handle.data)[0] });
    handle.close();
}
