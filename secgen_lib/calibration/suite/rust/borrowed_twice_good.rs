// calibration: other; run: -; shown by: nothing
use std::cell::RefCell;
use std::rc::Rc;

type Listener = Rc<dyn Fn(&Bus)>;

struct Bus {
    listeners: RefCell<Vec<Listener>>,
}

impl Bus {
    fn listen(&self, listener: Listener) {
        self.listeners.borrow_mut().push(listener);
    }

    fn fire(&self) {
        let listeners = self.listeners.borrow().clone();
        for listener in &listeners {
            listener(self);
        }
    }
}

fn main() {
    let bus = Bus { listeners: RefCell::new(Vec::new()) };
    bus.listen(Rc::new(|bus| bus.listen(Rc::new(|_| println!("late")))));
    bus.fire();
    println!("{}", bus.listeners.borrow().len());
}
