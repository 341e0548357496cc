// calibration: path traversal; run: -; shown by: nothing
use std::env;
use std::fs;

fn main() {
    if let Some(name) = env::args().nth(1) {
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            println!("not a name");
            return;
        }
        let path = format!("notes/{name}");
        match fs::read_to_string(path) {
            Ok(text) => println!("{text}"),
            Err(_) => println!("no such note"),
        }
    }
}
