// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn role_allows(rules: &[(String, String, String)], roles: &[String], action: &str) -> bool {
    roles.iter().any(|role| {
        let effects: Vec<&str> = rules
            .iter()
            .filter(|(r, a, _)| r == role && (a == action || a == "*"))
            .map(|(_, _, effect)| effect.as_str())
            .collect();
        effects.contains(&"allow") && !effects.contains(&"deny")
    })
}
