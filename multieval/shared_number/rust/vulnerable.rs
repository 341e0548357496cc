// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::HashMap;

fn shared_number(persons: &[i32], values: &[i32]) -> i32 {
    let mut seen: HashMap<i32, i32> = HashMap::new();
    let mut number = 0;
    for (person, &value) in persons.iter().zip(values) {
        if value == -1 {
            seen.insert(*person, number);
        } else if seen.get(person) == Some(&number) {
            number = value;
        }
    }
    number
}
