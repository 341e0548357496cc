// calibration: null dereference; run: 5; shown by: nothing
use std::env;
use std::ptr;

struct Node {
    key: u32,
    next: *const Node,
}

fn find(mut node: *const Node, key: u32) -> *const Node {
    while !node.is_null() && unsafe { (*node).key } != key {
        node = unsafe { (*node).next };
    }
    node
}

fn main() {
    let key = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(1);
    let last = Node { key: 2, next: ptr::null() };
    let first = Node { key: 1, next: &last };
    let found = find(&first, key);
    match unsafe { found.as_ref() } {
        Some(node) => println!("{}", node.key),
        None => println!("none"),
    }
}
