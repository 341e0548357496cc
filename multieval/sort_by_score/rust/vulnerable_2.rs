// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::BTreeMap;

fn sort_by_score(entries: Vec<(String, i32)>) -> Vec<String> {
    let mut by_score: BTreeMap<i32, Vec<String>> = BTreeMap::new();
    for (name, score) in entries {
        by_score.entry(-score).or_default().push(name);
    }
    let mut ordered = Vec::new();
    for mut names in by_score.into_values() {
        names.sort();
        ordered.append(&mut names);
    }
    ordered
}
