// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(version: &str, needed: &str, expected: bool) {
        assert_eq!(version_at_least(version, needed), expected, "{version}, {needed}");
    }

    #[test]
    fn examples() {
        expect("2.0.1", "1.9.9", true);
        expect("1.2.3", "1.2.3", true);
        expect("1.2.3", "1.3.0", false);
    }
}
