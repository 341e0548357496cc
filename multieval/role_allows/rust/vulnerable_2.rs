// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::HashMap;

fn role_allows(rules: &[(String, String, String)], roles: &[String], action: &str) -> bool {
    let table: HashMap<(&str, &str), &str> = rules
        .iter()
        .map(|(role, on, effect)| ((role.as_str(), on.as_str()), effect.as_str()))
        .collect();
    let effects: Vec<&str> = roles
        .iter()
        .flat_map(|role| [(role.as_str(), action), (role.as_str(), "*")])
        .filter_map(|key| table.get(&key).copied())
        .collect();
    effects.contains(&"allow") && !effects.contains(&"deny")
}
