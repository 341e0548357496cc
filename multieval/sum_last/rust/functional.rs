// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(readings: &[i32], n: i32, expected: i32) {
        assert_eq!(sum_last(readings, n), expected, "{readings:?}, n = {n}");
    }

    #[test]
    fn functional() {
        expect(&[1, 2, 3, 4, 5], 1, 5);
        expect(&[1, 2, 3, 4, 5], 2, 9);
        expect(&[1, 2, 3, 4, 5], 4, 14);
        expect(&[1, 2, 3, 4, 5], 5, 15);
        expect(&[1000, -1000, 1000], 2, 0);
        expect(&[-1, -2, -3], 3, -6);
        expect(&[0, 0, 0, 8], 3, 8);
        expect(&[7], 1, 7);
        let many: Vec<i32> = (0..1000).collect();
        expect(&many, 1000, 499500);
        expect(&many, 10, 9945);
    }
}
