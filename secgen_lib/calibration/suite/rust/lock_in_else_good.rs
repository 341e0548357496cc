// calibration: concurrency; run: -; shown by: nothing
use std::collections::HashMap;
use std::sync::Mutex;

fn visits(seen: &Mutex<HashMap<String, u32>>, name: &str) -> u32 {
    let mut seen = seen.lock().unwrap();
    let count = seen.entry(name.to_string()).or_insert(0);
    *count += 1;
    *count
}

fn main() {
    let seen = Mutex::new(HashMap::new());
    println!("{}", visits(&seen, "ann"));
}
