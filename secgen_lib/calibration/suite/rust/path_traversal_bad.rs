// calibration: path traversal; run: -; shown by: nothing; missed by all
use std::env;
use std::fs;

fn main() {
    if let Some(name) = env::args().nth(1) {
        let path = format!("notes/{name}");
        match fs::read_to_string(path) {  // ! CWE-22 path_traversal
            Ok(text) => println!("{text}"),
            Err(_) => println!("no such note"),
        }
    }
}
