// calibration: resource; run: -; shown by: nothing
use std::env;
use std::fs::File;
use std::io;

fn size_of(path: &str) -> io::Result<u64> {
    let file = File::open(path)?;
    Ok(file.metadata()?.len())
}

fn main() {
    for name in env::args().skip(1) {
        println!("{name}: {:?}", size_of(&name).ok());
    }
}
