// calibration: uninitialised; run: 1,x,3; shown by: nothing
use std::env;

fn parse(text: &str) -> [u32; 3] {
    let mut fields = [0; 3];
    for (field, part) in fields.iter_mut().zip(text.split(',')) {
        if let Ok(number) = part.parse() {
            *field = number;
        }
    }
    fields
}

fn main() {
    println!("{}", parse(&env::args().nth(1).unwrap_or_default())[0]);
}
