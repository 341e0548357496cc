// calibration: concurrency; run: -; shown by: nothing
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;
use std::thread;

struct Meter {
    total: AtomicU64,
}

fn main() {
    let meter = Arc::new(Meter { total: AtomicU64::new(0) });
    let other = Arc::clone(&meter);
    let worker = thread::spawn(move || other.total.fetch_add(1, Ordering::Relaxed));
    meter.total.fetch_add(1, Ordering::Relaxed);
    let _ = worker.join();
    println!("{}", meter.total.load(Ordering::Relaxed) > 0);
}
