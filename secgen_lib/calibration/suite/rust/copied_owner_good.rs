// calibration: use after free; run: -; shown by: nothing
struct Queue {
    items: Vec<String>,
}

impl Queue {
    fn first(&self) -> Option<String> {
        self.items.first().cloned()
    }
}

fn main() {
    let queue = Queue { items: vec!["one".to_string(), "two".to_string()] };
    println!("{:?}", queue.first());
    println!("{}", queue.items.len());
}
