// calibration: use after free; run: -; shown by: address; missed by all
use std::ptr;

struct Queue {
    items: Vec<String>,
}

impl Queue {
    fn first(&self) -> String {
        unsafe { ptr::read(&self.items[0]) }  // ! CWE-415 copied_owner
    }
}

fn main() {
    let queue = Queue { items: vec!["one".to_string(), "two".to_string()] };
    println!("{}", queue.first());
    println!("{}", queue.items.len());
}
