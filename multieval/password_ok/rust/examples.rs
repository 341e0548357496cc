// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(user: &str, password: &str, expected: bool) {
        assert_eq!(password_ok(user, password), expected, "{user}, {password}");
    }

    #[test]
    fn examples() {
        expect("ada", "correct horse battery", true);
        expect("ada", "short", false);
        expect("ada", "my name is ada", false);
    }
}
