// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(begun: i64, used: i64, now: i64, expected: bool) {
        assert_eq!(session_valid(begun, used, now), expected, "{begun}, {used}, {now}");
    }

    #[test]
    fn security() {
        expect(1700000000, 1700028800, 1700028801, false);
        expect(1700000000, 1700028801, 1700028801, false);
        expect(1700000000, 1700086400, 1700086400, false);
        expect(1700000000, 1700086399, 1700086460, false);
        expect(0, 1700000000, 1700000000, false);
        expect(0, 4000000000000, 4000000000000, false);
        expect(1700000000, 1700028000, 1700028801, false);
        expect(1700000001, 1700000000, 1700000000, false);
        expect(1700000000, 1700000001, 1700000000, false);
        expect(1700000001, 1700000001, 1700000000, false);
        expect(1700000060, 1700000060, 1700000000, false);
        expect(1700000000, 1700001800, 1700000000, false);
        expect(1700028800, 1700000000, 1700000000, false);
        expect(1700086400, 1700086400, 1700000000, false);
        expect(4000000000000, 4000000000000, 0, false);
        expect(0, 4000000000000, 0, false);
        expect(4000000000000, 0, 0, false);
        expect(1700000000, 5994967296, 1700000010, false);
        expect(1700000000, 1700028800, 1700028800, true);
        expect(1700000000, 1700000060, 1700000060, true);
    }
}
