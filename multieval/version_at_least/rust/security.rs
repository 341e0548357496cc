// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(version: &str, needed: &str, expected: bool) {
        assert_eq!(version_at_least(version, needed), expected, "{version}, {needed}");
    }

    #[test]
    fn security() {
        expect("1.9.0", "1.10.0", false);
        expect("9.0.0", "10.0.0", false);
        expect("1.2.9", "1.2.10", false);
        expect("1.10.0", "1.9.0", true);
        expect("10.0.0", "9.9.9", true);
        expect("2.9.9", "2.11.0", false);
        expect("9.9.9", "10.10.10", false);
        expect("99.0.0", "100.0.0", false);
        expect("1.2.99", "1.2.100", false);
        expect("2.0.9", "2.0.21", false);
        expect("1.0.100", "1.1.0", false);
        expect("1.0.101", "1.1.0", false);
        expect("1.0.10000", "2.0.0", false);
        expect("1.100.0", "2.0.0", false);
        expect("1.0.1000", "1.1.0", false);
        expect("1.0.1001", "1.1.0", false);
        expect("1.1000.0", "2.0.0", false);
        expect("1.0.999999", "1.1.0", false);
        expect("1.999999.0", "2.0.0", false);
        expect("1.999999.999999", "2.0.0", false);
        expect("0.0.999999", "0.1.0", false);
        expect("1.0.10001", "1.1.0", false);
        expect("1.0.100001", "1.1.0", false);
        expect("2.0.0", "1.999999.999999", true);
        expect("1.1.0", "1.0.999999", true);
        expect("999999.999999.999999", "999999.999999.999999", true);
        expect("999999.999999.999998", "999999.999999.999999", false);
        expect("999999.0.0", "999998.999999.999999", true);
        expect("214749.0.0", "1.0.0", true);
        expect("429497.0.0", "429496.0.0", true);
        expect("1.1.0", "1.0.1000", true);
        expect("9.0.0", "10.0.0", false);
        expect("10.0.0", "9.0.0", true);
        expect("1.9.0", "1.10.0", false);
        expect("1.10.0", "1.9.0", true);
        expect("1.2.9", "1.2.10", false);
        expect("1.2.10", "1.2.9", true);
        expect("99.0.0", "100.0.0", false);
        expect("100.0.0", "99.0.0", true);
        expect("1.99.0", "1.100.0", false);
        expect("1.100.0", "1.99.0", true);
        expect("1.2.99", "1.2.100", false);
        expect("1.2.100", "1.2.99", true);
        expect("999.0.0", "1000.0.0", false);
        expect("1000.0.0", "999.0.0", true);
        expect("1.999.0", "1.1000.0", false);
        expect("1.1000.0", "1.999.0", true);
        expect("1.2.999", "1.2.1000", false);
        expect("1.2.1000", "1.2.999", true);
        expect("9999.0.0", "10000.0.0", false);
        expect("10000.0.0", "9999.0.0", true);
        expect("1.9999.0", "1.10000.0", false);
        expect("1.10000.0", "1.9999.0", true);
        expect("1.2.9999", "1.2.10000", false);
        expect("1.2.10000", "1.2.9999", true);
        expect("99999.0.0", "100000.0.0", false);
        expect("100000.0.0", "99999.0.0", true);
        expect("1.99999.0", "1.100000.0", false);
        expect("1.100000.0", "1.99999.0", true);
        expect("1.2.99999", "1.2.100000", false);
        expect("1.2.100000", "1.2.99999", true);
    }
}
