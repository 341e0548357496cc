// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(user: &str, message: &str, expected: &str) {
        assert_eq!(log_entry(user, message), expected);
    }

    #[test]
    fn examples() {
        expect("ada", "signed in", "[ada] signed in");
        expect("bob", "", "[bob] ");
    }
}
