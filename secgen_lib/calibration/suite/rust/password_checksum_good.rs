// calibration: crypto; run: -; shown by: nothing
use std::collections::HashMap;

pub trait PasswordHasher {
    /// A slow hash such as argon2.
    fn hash(&self, password: &str, salt: &[u8; 16]) -> Vec<u8>;
}

pub struct User {
    pub salt: [u8; 16],
    pub mark: Vec<u8>,
}

pub fn register(users: &mut HashMap<String, User>, hasher: &dyn PasswordHasher, salt: [u8; 16], password: &str) {
    let mark = hasher.hash(password, &salt);
    users.insert("ann".to_string(), User { salt, mark });
}

fn main() {}
