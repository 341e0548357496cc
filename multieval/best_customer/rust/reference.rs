// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::BTreeMap;

fn best_customer(names: &[&str], amounts: &[i32]) -> String {
    let mut sums: BTreeMap<&str, i32> = BTreeMap::new();
    for (name, amount) in names.iter().zip(amounts) {
        *sums.entry(name).or_insert(0) += amount;
    }
    let mut best = ("", i32::MIN);
    for (name, sum) in sums {
        if sum > best.1 {
            best = (name, sum);
        }
    }
    best.0.to_string()
}
