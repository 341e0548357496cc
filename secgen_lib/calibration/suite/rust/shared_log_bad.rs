// calibration: concurrency; run: -; shown by: nothing
use std::thread;

static mut LOG: Vec<String> = Vec::new();

fn note(text: &str) {
    unsafe {
        LOG.push(text.to_string());  // ! CWE-362 shared_log
    }
}

fn main() {
    note("start");
    let worker = thread::spawn(|| note("worker"));
    note("main");
    println!("{}", worker.join().is_ok());
}
