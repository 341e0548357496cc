// calibration: concurrency; run: -; shown by: nothing
use std::sync::{Mutex, PoisonError};
use std::thread;

static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn note(text: &str) {
    LOG.lock().unwrap_or_else(PoisonError::into_inner).push(text.to_string());
}

fn main() {
    note("start");
    let worker = thread::spawn(|| note("worker"));
    note("main");
    println!("{}", worker.join().is_ok());
}
