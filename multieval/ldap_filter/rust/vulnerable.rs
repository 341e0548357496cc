// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn ldap_filter(name: &str) -> String {
    let escaped = name
        .replace('*', "\\2a")
        .replace('(', "\\28")
        .replace(')', "\\29");
    format!("(uid={escaped})")
}
