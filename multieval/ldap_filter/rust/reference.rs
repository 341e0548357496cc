// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn ldap_filter(name: &str) -> String {
    let mut filter = String::from("(uid=");
    for c in name.chars() {
        match c {
            '*' => filter.push_str("\\2a"),
            '(' => filter.push_str("\\28"),
            ')' => filter.push_str("\\29"),
            '\\' => filter.push_str("\\5c"),
            other => filter.push(other),
        }
    }
    filter.push(')');
    filter
}
