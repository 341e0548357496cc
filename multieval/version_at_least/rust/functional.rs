// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(version: &str, needed: &str, expected: bool) {
        assert_eq!(version_at_least(version, needed), expected, "{version}, {needed}");
    }

    #[test]
    fn functional() {
        expect("0.0.0", "0.0.0", true);
        expect("0.0.1", "0.0.0", true);
        expect("0.0.0", "0.0.1", false);
        expect("1.0.0", "0.9.9", true);
        expect("0.9.9", "1.0.0", false);
        expect("3.2.1", "3.1.9", true);
        expect("3.1.9", "3.2.1", false);
        expect("5.5.5", "5.5.4", true);
        expect("5.5.4", "5.5.5", false);
        expect("9.0.0", "8.9.9", true);
        expect("2.3.4", "2.3.4", true);
        expect("1.9.0", "2.0.0", false);
        expect("2.10.3", "2.10.3", true);
        expect("11.0.0", "10.9.9", true);
        expect("10.20.30", "10.20.31", false);
        expect("10.20.31", "10.20.30", true);
        expect("21.10.11", "21.11.10", false);
    }
}
