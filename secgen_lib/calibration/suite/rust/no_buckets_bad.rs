// calibration: zero value; run: 0; shown by: panic; missed by all
use std::env;

struct Table {
    buckets: Vec<Vec<u32>>,
}

impl Table {
    fn insert(&mut self, key: u32) {
        let place = key as usize % self.buckets.len();  // ! CWE-369 no_buckets
        self.buckets[place].push(key);
    }
}

fn main() {
    let size = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(8);
    let mut table = Table { buckets: vec![Vec::new(); size] };
    table.insert(17);
    println!("{}", table.buckets.len());
}
