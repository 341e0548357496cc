// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn join_names(names: &[&str]) -> String {
    match names.split_last() {
        Some((last, first)) => first.join(", ") + " and " + last,
        None => "nobody".to_string(),
    }
}
