// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(begins: &[i32], numbers: &[i32], starts: &[i32], lengths: &[i32], expected: i32) {
        assert_eq!(lease_writes(begins, numbers, starts, lengths), expected, "{begins:?}, {numbers:?}, {starts:?}, {lengths:?}");
    }

    #[test]
    fn examples() {
        expect(&[100, 200], &[0, 1], &[150, 250], &[10, 10], 2);
        expect(&[100, 200], &[0, 0], &[150, 200], &[49, 0], 1);
        expect(&[100], &[0, 0], &[90, 5000], &[20, 0], 1);
    }
}
