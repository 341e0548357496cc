// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn short_name(name: &str) -> String {
    let words: Vec<&str> = name.split(' ').collect();
    let (last, first) = words.split_last().unwrap();
    let initials: Vec<String> = first.iter().map(|word| word[..1].to_uppercase() + ".").collect();
    initials.join(" ") + " " + last
}
