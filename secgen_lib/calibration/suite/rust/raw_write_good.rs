// calibration: buffer overflow; run: abcdefghijkl; shown by: nothing
use std::env;

struct Record {
    name: Box<[u8; 8]>,
}

impl Record {
    fn set_name(&mut self, name: &str) {
        let size = name.len().min(self.name.len());
        self.name[..size].copy_from_slice(&name.as_bytes()[..size]);
    }
}

fn main() {
    let mut record = Record { name: Box::new([0; 8]) };
    record.set_name(&env::args().nth(1).unwrap_or_default());
    println!("{}", record.name[0]);
}
