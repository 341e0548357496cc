// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(chain: &[[i64; 5]], trusted: i64, now: i64, expected: bool) {
        assert_eq!(chain_valid(chain, trusted, now), expected, "{chain:?}, {trusted}, {now}");
    }

    #[test]
    fn examples() {
        expect(&[[7, 3, 0, 100, 200], [3, 1, 1, 50, 500]], 1, 150, true);
        expect(&[[7, 3, 0, 100, 200], [3, 1, 1, 50, 500]], 2, 150, false);
        expect(&[[7, 3, 0, 100, 200], [3, 1, 1, 50, 500]], 1, 201, false);
    }
}
