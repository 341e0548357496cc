// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(ours: &[i32], theirs: &[i32], lowest: i32, expected: i32) {
        assert_eq!(agree_version(ours, theirs, lowest), expected, "{ours:?}, {theirs:?}, {lowest}");
    }

    #[test]
    fn examples() {
        expect(&[4, 3, 2], &[3, 2, 1], 2, 3);
        expect(&[4, 2], &[4, 3, 2, 1], 1, 4);
        expect(&[5, 4], &[3, 2], 1, 0);
    }
}
