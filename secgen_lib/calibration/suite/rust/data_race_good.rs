// calibration: concurrency; run: -; shown by: nothing
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

static COUNTER: AtomicU64 = AtomicU64::new(0);

fn work() {
    for _ in 0..10_000 {
        COUNTER.fetch_add(1, Ordering::Relaxed);
    }
}

fn main() {
    let workers: Vec<_> = (0..2).map(|_| thread::spawn(work)).collect();
    for worker in workers {
        let _ = worker.join();
    }
    println!("{}", COUNTER.load(Ordering::Relaxed) > 0);
}
