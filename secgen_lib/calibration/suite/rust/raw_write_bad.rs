// calibration: buffer overflow; run: abcdefghijkl; shown by: address; missed by all
use std::env;

struct Record {
    name: Box<[u8; 8]>,
}

impl Record {
    fn set_name(&mut self, name: &str) {
        let target = self.name.as_mut_ptr();
        for (i, byte) in name.bytes().enumerate() {
            unsafe { target.add(i).write(byte) };  // ! CWE-787 raw_write
        }
    }
}

fn main() {
    let mut record = Record { name: Box::new([0; 8]) };
    record.set_name(&env::args().nth(1).unwrap_or_default());
    println!("{}", record.name[0]);
}
