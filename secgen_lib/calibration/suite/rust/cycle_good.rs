// calibration: leak; run: -; shown by: nothing
use std::cell::RefCell;
use std::rc::{Rc, Weak};

struct Person {
    name: String,
    friends: RefCell<Vec<Weak<Person>>>,
}

fn person(name: &str) -> Rc<Person> {
    Rc::new(Person { name: name.to_string(), friends: RefCell::new(Vec::new()) })
}

fn befriend(first: &Rc<Person>, second: &Rc<Person>) {
    first.friends.borrow_mut().push(Rc::downgrade(second));
    second.friends.borrow_mut().push(Rc::downgrade(first));
}

fn main() {
    let (ann, bob) = (person("Ann"), person("Bob"));
    befriend(&ann, &bob);
    println!("{} {}", ann.name, bob.friends.borrow().len());
}
