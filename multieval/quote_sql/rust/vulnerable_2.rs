// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn escaped(text: &str, special: &[char]) -> String {
    text.chars()
        .flat_map(|c| special.contains(&c).then_some('\\').into_iter().chain(Some(c)))
        .collect()
}

fn name_condition(text: &str, contains: bool) -> String {
    if contains {
        format!("name LIKE '%{}%' ESCAPE '\\'", escaped(text, &['%', '_', '\\', '\'']))
    } else {
        format!("name = '{}'", escaped(text, &['\'']))
    }
}
