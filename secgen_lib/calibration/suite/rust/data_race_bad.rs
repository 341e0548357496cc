// calibration: concurrency; run: -; shown by: nothing; missed by all
use std::thread;

static mut COUNTER: u64 = 0;

fn work() {
    for _ in 0..10_000 {
        unsafe { COUNTER += 1 };  // ! CWE-362 data_race
    }
}

fn main() {
    let workers: Vec<_> = (0..2).map(|_| thread::spawn(work)).collect();
    for worker in workers {
        let _ = worker.join();
    }
    println!("{}", unsafe { COUNTER } > 0);
}
