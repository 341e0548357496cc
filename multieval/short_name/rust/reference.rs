// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn short_name(name: &str) -> String {
    let mut words: Vec<&str> = name.split(' ').collect();
    let last = words.pop().unwrap_or("");
    let mut shortened = String::new();
    for word in words {
        shortened += &format!("{}. ", word[..1].to_uppercase());
    }
    shortened + last
}
