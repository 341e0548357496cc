// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn role_allows(rules: &[(String, String, String)], roles: &[String], action: &str) -> bool {
    let mut allowed = false;
    for (role, about, effect) in rules {
        if (about == "*" || about == action) && roles.contains(role) {
            if effect != "allow" {
                return false;
            }
            allowed = true;
        }
    }
    allowed
}
