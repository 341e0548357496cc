// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn group_phone(digits: &str) -> String {
    let signs: Vec<char> = digits.chars().collect();
    let groups: Vec<String> = signs.chunks(2).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}
