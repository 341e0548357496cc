// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(offers: &[i32], limit: i32, expected: i32) {
        assert_eq!(best_below(offers, limit), expected, "{offers:?}, {limit}");
    }

    #[test]
    fn functional() {
        expect(&[10, 40, 30], 40, 30);
        expect(&[10, 40, 30], 30, 10);
        expect(&[10, 40, 30], 11, 10);
        expect(&[0], 1, 0);
        expect(&[0, 0, 5], 5, 0);
        expect(&[999999, 1000000], 1000000, 999999);
        expect(&[5, 5, 5], 6, 5);
        expect(&[9, 8, 7, 6], 8, 7);
        expect(&[1, 2, 3, 4, 5, 6], 4, 3);
        expect(&[100, 1, 100], 50, 1);
        expect(&[0, 1], 1, 0);
    }
}
