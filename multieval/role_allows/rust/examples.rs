// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn rule(role: &str, action: &str, effect: &str) -> (String, String, String) {
        (role.to_string(), action.to_string(), effect.to_string())
    }

    #[test]
    fn examples() {
        let one = [rule("editor", "write", "allow")];
        let two = [rule("editor", "delete", "deny"), rule("editor", "*", "allow")];
        let roles = ["editor".to_string(), "guest".to_string()];
        assert!(role_allows(&one, &roles, "write"));
        assert!(!role_allows(&one, &roles, "delete"));
        assert!(role_allows(&two, &roles[..1], "write"));
        assert!(!role_allows(&two, &roles[..1], "delete"));
        assert!(!role_allows(&[], &roles, "write"));
        assert!(!role_allows(&one, &[], "write"));
    }
}
