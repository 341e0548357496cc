// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(user: &str, owner: &str, admins: &[&str], locked: bool, expected: bool) {
        assert_eq!(may_edit(user, owner, admins, locked), expected, "{user}, {owner}, {admins:?}, {locked}");
    }

    #[test]
    fn security() {
        expect("ada", "ada", &["root"], true, false);
        expect("ada", "ada", &[], true, false);
        expect("ada", "ada", &["ada"], true, false);
        expect("root", "ada", &["root"], true, false);
        expect("", "", &["root"], false, false);
        expect("", "", &[], false, false);
        expect("", "", &[""], true, false);
        expect("", "ada", &["root", ""], false, false);
        expect("", "ada", &["root"], false, false);
        expect("", "", &[], true, false);
        expect("bob", "", &["", "root"], false, false);
        expect("ada", "ada", &[""], false, true);
    }
}
