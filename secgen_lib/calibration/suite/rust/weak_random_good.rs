// calibration: crypto; run: -; shown by: nothing
use std::fs::File;
use std::io::{self, Read};

fn session_token() -> io::Result<String> {
    let mut bytes = [0u8; 16];
    File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn main() {
    println!("{}", session_token().map_or(0, |token| token.len()));
}
