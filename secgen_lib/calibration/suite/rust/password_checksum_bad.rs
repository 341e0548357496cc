// calibration: crypto; run: secret; shown by: nothing; missed by all
use std::collections::hash_map::DefaultHasher;
use std::collections::HashMap;
use std::env;
use std::hash::{Hash, Hasher};

fn password_mark(password: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    password.hash(&mut hasher);  // ! CWE-328 password_checksum
    hasher.finish()
}

fn main() {
    let mut users = HashMap::new();
    users.insert("ann", password_mark(&env::args().nth(1).unwrap_or_default()));
    println!("{}", users.len());
}
