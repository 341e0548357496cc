// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::HashMap;

fn shared_number(persons: &[i32], values: &[i32]) -> i32 {
    let mut read_at: HashMap<i32, usize> = HashMap::new();
    let mut number = 0;
    let mut version = 0;
    for (&person, &value) in persons.iter().zip(values) {
        if value == -1 {
            read_at.insert(person, version);
        } else if read_at.get(&person) == Some(&version) {
            number = value;
            version += 1;
        }
    }
    number
}
