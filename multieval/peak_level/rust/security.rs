// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(samples: &[i32], expected: i32) {
        assert_eq!(peak_level(samples), expected, "{samples:?}");
    }

    #[test]
    fn security() {
        expect(&[-2147483648], 2147483647);
        expect(&[-2147483648, 0], 2147483647);
        expect(&[0, -2147483648], 2147483647);
        expect(&[5, -2147483648, 7], 2147483647);
        expect(&[-2147483648, -2147483648], 2147483647);
        expect(&[-2147483648, 2147483647], 2147483647);
        expect(&[2147483647, -2147483648], 2147483647);
        expect(&[-1, -2147483648, 1], 2147483647);
        expect(&[-2147483647, -2147483648], 2147483647);
        expect(&[-2147483647], 2147483647);
        expect(&[1, 2, 3, -2147483648, 4, 5], 2147483647);
        expect(&[-2147483648, -2147483647], 2147483647);
        expect(&[3, -7, 5], 7);
    }
}
