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
    fn security() {
        ask(true, &[("editor", "write", "allow"), ("guest", "write", "allow"), ("editor", "*", "allow")], &["guest",
            "editor"], "write");
        ask(false, &[("editor", "write", "allow"), ("editor", "write", "deny")], &["editor"], "write");
        ask(false, &[("editor", "write", "deny"), ("editor", "write", "allow")], &["editor"], "write");
        ask(false, &[("editor", "write", "allow"), ("editor", "*", "deny")], &["editor"], "write");
        ask(false, &[("editor", "*", "deny"), ("editor", "write", "allow")], &["editor"], "write");
        ask(false, &[("editor", "*", "allow"), ("editor", "write", "deny")], &["editor"], "write");
        ask(false, &[("editor", "*", "allow"), ("editor", "*", "deny")], &["editor"], "read");
        ask(false, &[("editor", "*", "deny"), ("editor", "*", "allow")], &["editor"], "read");
        ask(false, &[("editor", "write", "allow"), ("guest", "write", "deny")], &["editor", "guest"], "write");
        ask(false, &[("guest", "write", "deny"), ("editor", "write", "allow")], &["editor", "guest"], "write");
        ask(false, &[("editor", "write", "allow"), ("guest", "write", "deny")], &["guest", "editor"], "write");
        ask(false, &[("editor", "write", "allow"), ("guest", "*", "deny")], &["editor", "guest"], "write");
        ask(false, &[("guest", "*", "deny"), ("editor", "write", "allow")], &["editor", "guest"], "write");
        ask(false, &[("admin", "*", "allow"), ("guest", "write", "deny")], &["admin", "guest"], "write");
        ask(true, &[("admin", "*", "allow"), ("guest", "delete", "deny")], &["admin", "guest"], "write");
        ask(false, &[("a", "x", "allow"), ("b", "x", "allow"), ("c", "x", "deny")], &["a", "b", "c"], "x");
        ask(false, &[("a", "x", "deny"), ("b", "x", "allow"), ("c", "x", "allow")], &["c", "b", "a"], "x");
        ask(false, &[("editor", "write", "allow"), ("editor", "write", "deny"), ("editor", "write", "allow"),
            ("guest", "write", "allow")], &["editor", "guest"], "write");
        ask(false, &[("editor", "write", "deny"), ("editor", "write", "deny"), ("editor", "write", "allow")],
            &["editor"], "write");
        ask(true, &[("editor", "write", "allow"), ("guest", "write", "deny"), ("guest", "*", "deny")], &["editor"],
            "write");
        ask(true, &[("editor", "*", "allow"), ("editor", "delete", "deny")], &["editor"], "write");
        ask(false, &[("editor", "write", "allow"), ("guest", "write", "deny")], &["editor", "editor", "guest",
            "guest", "editor"], "write");
        ask(true, &[("editor", "write", "allow"), ("Editor", "write", "deny"), ("editor", "Write", "deny"),
            ("edit", "*", "deny"), ("editors", "*", "deny")], &["editor"], "write");
        ask(false, &[("team", "admin-write", "allow")], &["team-admin"], "write");
        ask(false, &[("team", "admin_write", "allow")], &["team_admin"], "write");
        ask(false, &[("team", "adminwrite", "allow")], &["teamadmin"], "write");
        ask(true, &[("team_admin", "write", "allow"), ("team", "admin_write", "deny")], &["team_admin"], "write");
        let (role, action) = (&*"r".repeat(40), &*"w".repeat(40));
        let (other_role, other_action) = (&*("r".repeat(39) + "s"), &*("w".repeat(39) + "x"));
        ask(false, &[(other_role, action, "allow"), (role, other_action, "allow")], &[role], action);
        ask(true, &[(other_role, action, "deny"), (role, other_action, "deny"), (role, action, "allow")], &[role], action);
        ask(false, &[(role, "*", "deny"), (role, action, "allow")], &[role], action);
        let mut many = vec![("user", "read", "allow"); 1000];
        let mut roles = vec!["user"; 100];
        ask(true, &many, &roles, "read");
        many[999] = ("guest", "read", "deny");
        roles[99] = "guest";
        ask(false, &many, &roles, "read");
    }
}
