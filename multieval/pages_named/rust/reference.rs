// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::HashSet;

fn pages_named(order: &str) -> i32 {
    let mut pages = HashSet::new();
    for part in order.split(',') {
        let numbers: Vec<i32> = part.split('-').filter_map(|number| number.parse().ok()).collect();
        if let (Some(&first), Some(&last)) = (numbers.iter().min(), numbers.iter().max()) {
            pages.extend(first..=last);
        }
    }
    pages.len() as i32
}
