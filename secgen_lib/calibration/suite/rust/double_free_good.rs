// calibration: use after free; run: -; shown by: nothing
struct Handle {
    data: *mut [u8; 32],
}

impl Handle {
    fn close(&mut self) {
        if !self.data.is_null() {
            unsafe { drop(Box::from_raw(self.data)) };
            self.data = std::ptr::null_mut();
        }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.close();
    }
}

fn main() {
    let mut handle = Handle { data: Box::into_raw(Box::new([0; 32])) };
    println!("{}", unsafe { (*handle.data)[0] });
    handle.close();
}
