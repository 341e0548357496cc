// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(token: &str, right: &str, expected: bool) {
        assert_eq!(token_matches(token, right), expected, "{token}, {right}");
    }

    #[test]
    fn examples() {
        expect("k3y-0001", "k3y-0001", true);
        expect("k3y-0002", "k3y-0001", false);
    }
}
