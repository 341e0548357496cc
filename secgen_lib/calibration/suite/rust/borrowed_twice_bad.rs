// calibration: other; run: -; shown by: panic; missed by all
use std::cell::RefCell;

struct Bus {
    listeners: RefCell<Vec<Box<dyn Fn(&Bus)>>>,
}

impl Bus {
    fn listen(&self, listener: Box<dyn Fn(&Bus)>) {
        self.listeners.borrow_mut().push(listener);  // ! CWE-248 borrowed_twice
    }

    fn fire(&self) {
        for listener in self.listeners.borrow().iter() {
            listener(self);
        }
    }
}

fn main() {
    let bus = Bus { listeners: RefCell::new(Vec::new()) };
    bus.listen(Box::new(|bus| bus.listen(Box::new(|_| println!("late")))));
    bus.fire();
    println!("{}", bus.listeners.borrow().len());
}
