// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(quota: i64, used: i64, size: i64, expected: bool) {
        assert_eq!(quota_allows(quota, used, size), expected, "{quota}, {used}, {size}");
    }

    #[test]
    fn functional() {
        expect(0, 0, 0, true);
        expect(0, 0, 1, false);
        expect(0, 1, 0, false);
        expect(1, 0, 1, true);
        expect(1, 1, 0, true);
        expect(1, 1, 1, false);
        expect(100, 0, 100, true);
        expect(100, 0, 101, false);
        expect(100, 100, 0, true);
        expect(100, 100, 1, false);
        expect(100, 101, 0, false);
        expect(100, 150, 10, false);
        expect(5000000000, 4000000000, 1000000000, true);
        expect(5000000000, 4000000000, 1000000001, false);
        expect(4294967296, 4294967295, 1, true);
        expect(4294967296, 4294967295, 2, false);
        expect(1000000000000000000, 900000000000000000, 100000000000000000, true);
        expect(1000000000000000000, 900000000000000000, 100000000000000001, false);
        expect(9223372036854775807, 0, 9223372036854775807, true);
        expect(9223372036854775807, 9223372036854775807, 0, true);
        expect(9223372036854775807, 9223372036854775802, 5, true);
        expect(9223372036854775806, 0, 9223372036854775807, false);
        expect(9223372036854775806, 9223372036854775807, 0, false);
        expect(0, 0, 9223372036854775807, false);
        expect(0, 9223372036854775807, 0, false);
    }
}
