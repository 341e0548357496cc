// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(begun: i64, used: i64, now: i64, expected: bool) {
        assert_eq!(session_valid(begun, used, now), expected, "{begun}, {used}, {now}");
    }

    #[test]
    fn examples() {
        expect(1000, 2000, 3000, true);
        expect(1000, 2000, 3801, false);
    }
}
