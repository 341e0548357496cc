// calibration: other; run: -; shown by: nothing
use std::io;

fn ask() -> u32 {
    println!("How many?");
    let mut line = String::new();
    if io::stdin().read_line(&mut line).is_err() {
        return 0;
    }
    line.trim().parse::<u32>().unwrap_or(0)
}

fn main() {
    println!("{}", ask());
}
