// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(readings: &[i32], n: i32, expected: i32) {
        assert_eq!(sum_last(readings, n), expected, "{readings:?}, n = {n}");
    }

    #[test]
    fn security() {
        expect(&[1, 2, 3], 0, 0);
        expect(&[1, 2, 3], -1, 0);
        expect(&[1, 2, 3], -2, 0);
        expect(&[1, 2, 3], -3, 0);
        expect(&[1, 2, 3], -1000, 0);
        expect(&[1, 2, 3], -2147483648, 0);
        expect(&[1, 2, 3], 2147483647, 6);
        expect(&[1, 2, 3], 4, 6);
        expect(&[1, 2, 3], 5, 6);
        expect(&[1, 2, 3], 6, 6);
        expect(&[1, 2, 3], 1000, 6);
        expect(&[1, 2, 3], 3, 6);
        expect(&[1, 2, 3], 2, 5);
        expect(&[9], 2, 9);
        expect(&[9], 0, 0);
        expect(&[9], -1, 0);
        expect(&[], 0, 0);
        expect(&[], 1, 0);
        expect(&[], -1, 0);
        expect(&[], 2147483647, 0);
        expect(&[], -2147483648, 0);
    }
}
