// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn sort_by_score(mut entries: Vec<(String, i32)>) -> Vec<String> {
    entries.sort_by_key(|(name, score)| (-score, name.clone()));
    entries.into_iter().map(|(name, _)| name).collect()
}
