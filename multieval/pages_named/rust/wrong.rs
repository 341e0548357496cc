// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::BTreeSet;

fn pages_named(order: &str) -> i32 {
    let mut pages: BTreeSet<i32> = BTreeSet::new();
    for part in order.split(',') {
        match part.split_once('-') {
            Some((first, last)) => pages.extend(first.parse::<i32>().unwrap()..=last.parse().unwrap()),
            None => {
                pages.insert(part.parse().unwrap());
            }
        }
    }
    pages.len() as i32
}
