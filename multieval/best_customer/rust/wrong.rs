// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::HashMap;

fn best_customer(names: &[&str], amounts: &[i32]) -> String {
    let mut sums: HashMap<&str, i32> = HashMap::new();
    let mut best = names[0];
    for (&name, amount) in names.iter().zip(amounts) {
        *sums.entry(name).or_insert(0) += amount;
        if sums[name] > sums[best] {
            best = name;
        }
    }
    best.to_string()
}
