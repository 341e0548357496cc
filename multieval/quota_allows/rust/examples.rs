// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(quota: i64, used: i64, size: i64, expected: bool) {
        assert_eq!(quota_allows(quota, used, size), expected, "{quota}, {used}, {size}");
    }

    #[test]
    fn examples() {
        expect(100, 40, 60, true);
        expect(100, 40, 61, false);
        expect(100, 120, 0, false);
    }
}
