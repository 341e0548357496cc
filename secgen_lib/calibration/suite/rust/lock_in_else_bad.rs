// calibration: concurrency; run: -; shown by: nothing
use std::collections::HashMap;
use std::sync::Mutex;

fn visits(seen: &Mutex<HashMap<String, u32>>, name: &str) -> u32 {
    if let Some(count) = seen.lock().unwrap().get_mut(name) {  // ! CWE-833 lock_in_else
        *count += 1;
        *count
    } else {
        seen.lock().unwrap().insert(name.to_string(), 1);  // ! CWE-833 lock_in_else
        1
    }
}

fn main() {
    let seen = Mutex::new(HashMap::new());
    println!("{}", visits(&seen, "ann"));
}
