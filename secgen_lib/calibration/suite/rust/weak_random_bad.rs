// calibration: crypto; run: -; shown by: nothing; missed by all
use std::time::{SystemTime, UNIX_EPOCH};

fn session_token() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |time| time.as_secs());
    let mut state = now;
    let mut token = String::new();
    for _ in 0..4 {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1);  // ! CWE-338 weak_random
        token.push_str(&format!("{:08x}", state >> 32));
    }
    token
}

fn main() {
    println!("{}", session_token().len());
}
