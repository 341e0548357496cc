// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn owned(rules: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
        rules.iter().map(|(r, a, e)| (r.to_string(), a.to_string(), e.to_string())).collect()
    }

    fn ask(expected: bool, rules: &[(&str, &str, &str)], roles: &[&str], action: &str) {
        let roles: Vec<String> = roles.iter().map(|role| role.to_string()).collect();
        assert_eq!(role_allows(&owned(rules), &roles, action), expected, "{rules:?} {roles:?} {action}");
    }

    #[test]
    fn functional() {
        ask(true, &[("guest", "read", "allow"), ("editor", "write", "allow")], &["guest", "editor"], "write");
        ask(false, &[("guest", "read", "allow"), ("editor", "write", "allow")], &["guest"], "write");
        ask(true, &[("admin", "*", "allow")], &["user", "admin"], "drop-all");
        ask(false, &[("admin", "*", "allow")], &["user", "editor"], "drop-all");
        ask(false, &[("editor", "write", "deny")], &["editor"], "write");
        ask(false, &[("editor", "*", "deny")], &["editor"], "write");
        ask(true, &[("editor", "write", "allow"), ("guest", "write", "deny"), ("guest", "*", "deny")], &["editor"],
            "write");
        ask(true, &[("editor", "write", "allow"), ("editor", "delete", "deny")], &["editor"], "write");
        ask(false, &[("editor", "write", "allow"), ("editor", "delete", "deny")], &["editor"], "read");
        ask(false, &[("editor", "delete", "deny"), ("editor", "*", "allow")], &["editor"], "delete");
        ask(false, &[("administrator", "write", "allow")], &["admin"], "write");
        ask(false, &[("admin", "write", "allow")], &["administrator"], "write");
        ask(false, &[("editor", "write-all", "allow")], &["editor"], "write");
        ask(false, &[("editor", "write", "allow")], &["editor"], "write-all");
        ask(false, &[("Editor", "write", "allow")], &["editor"], "write");
        ask(false, &[("editor", "write", "allow")], &["editor"], "Write");
        ask(true, &[("Editor", "Write_2", "allow")], &["Editor"], "Write_2");
        ask(true, &[("Editor", "write", "deny"), ("editor", "Write", "deny"), ("edit", "write", "deny"),
            ("editors", "write", "deny"), ("editor", "writ", "deny"), ("editor", "writes", "deny"),
            ("editor", "write", "allow")], &["editor"], "write");
        ask(true, &[("editor", "write", "allow"), ("editor", "write", "allow")], &["editor", "editor"], "write");
        ask(true, &[("write", "write", "allow")], &["write"], "write");
        ask(false, &[("write", "editor", "allow")], &["editor"], "write");
        let mut many = vec![("user", "read", "allow"); 1000];
        let roles = vec!["guest"; 100];
        ask(false, &many, &roles, "read");
        many[999].0 = "guest";
        ask(true, &many, &roles, "read");
    }
}
