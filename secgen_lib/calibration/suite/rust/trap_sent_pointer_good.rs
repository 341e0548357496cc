// calibration: concurrency; run: -; shown by: nothing; flagged though sound
use std::thread;

struct Owned(*mut u32);

// the number has one owner, and no other pointer to it
unsafe impl Send for Owned {}

impl Owned {
    fn take(self) -> u32 {
        *unsafe { Box::from_raw(self.0) }
    }
}

fn main() {
    let owned = Owned(Box::into_raw(Box::new(7)));
    let worker = thread::spawn(move || owned.take());
    println!("{}", worker.join().unwrap_or(0));
}
