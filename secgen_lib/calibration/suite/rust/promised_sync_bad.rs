// calibration: concurrency; run: -; shown by: nothing
use std::cell::Cell;
use std::sync::Arc;
use std::thread;

struct Meter {
    total: Cell<u64>,
}

unsafe impl Sync for Meter {}  // ! CWE-362 promised_sync

fn main() {
    let meter = Arc::new(Meter { total: Cell::new(0) });
    let other = Arc::clone(&meter);
    let worker = thread::spawn(move || other.total.set(other.total.get() + 1));
    meter.total.set(meter.total.get() + 1);
    let _ = worker.join();
    println!("{}", meter.total.get() > 0);
}
