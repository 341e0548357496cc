// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn join_names(names: &[&str]) -> String {
    match names {
        [] => "nobody".to_string(),
        [name] => name.to_string(),
        [first @ .., last] => format!("{} and {}", first.join(", "), last),
    }
}
