// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(begun: i64, used: i64, now: i64, expected: bool) {
        assert_eq!(session_valid(begun, used, now), expected, "{begun}, {used}, {now}");
    }

    #[test]
    fn functional() {
        expect(0, 0, 0, true);
        expect(0, 0, 1800, true);
        expect(0, 0, 1801, false);
        expect(1700000000, 1700000000, 1700000000, true);
        expect(1700000000, 1700000000, 1700001800, true);
        expect(1700000000, 1700000000, 1700001801, false);
        expect(1700000000, 1700000100, 1700001900, true);
        expect(1700000000, 1700000100, 1700001901, false);
        expect(1700000000, 1700027000, 1700028800, true);
        expect(1700000000, 1700026999, 1700028800, false);
        expect(1700000000, 1700010000, 1700050000, false);
        expect(1700000000, 1700000000, 1700086400, false);
        expect(1700000000, 1700000000, 5994967296, false);
        expect(1700000000, 1700000000, 5994967356, false);
        expect(0, 0, 4000000000000, false);
        expect(4000000000000, 4000000000000, 4000000000000, true);
        expect(3999999999000, 3999999999500, 4000000000000, true);
        expect(5, 5, 2000, false);
    }
}
