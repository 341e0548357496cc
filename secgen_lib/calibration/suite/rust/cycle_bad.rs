// calibration: leak; run: -; shown by: leak; missed by all
use std::cell::RefCell;
use std::rc::Rc;

struct Person {
    name: String,
    friends: RefCell<Vec<Rc<Person>>>,
}

fn person(name: &str) -> Rc<Person> {
    Rc::new(Person { name: name.to_string(), friends: RefCell::new(Vec::new()) })
}

fn befriend(first: &Rc<Person>, second: &Rc<Person>) {
    first.friends.borrow_mut().push(Rc::clone(second));
    second.friends.borrow_mut().push(Rc::clone(first));  // ! CWE-401 cycle
}

fn main() {
    let (ann, bob) = (person("Ann"), person("Bob"));
    befriend(&ann, &bob);
    println!("{} {}", ann.name, bob.friends.borrow().len());
}
