// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(readings: &[i32], n: i32, expected: i32) {
        assert_eq!(sum_last(readings, n), expected, "{readings:?}, n = {n}");
    }

    #[test]
    fn examples() {
        expect(&[5, 7, 9], 2, 16);
        expect(&[5, 7, 9], 3, 21);
        expect(&[4, -6], 1, -6);
    }
}
