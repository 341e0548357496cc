// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(persons: &[i32], values: &[i32], expected: i32) {
        assert_eq!(shared_number(persons, values), expected, "{persons:?}, {values:?}");
    }

    #[test]
    fn examples() {
        expect(&[1, 2, 1, 2], &[-1, -1, 5, 7], 5);
        expect(&[1, 1, 2, 2], &[-1, 5, -1, 7], 7);
        expect(&[1, 1, 1], &[-1, 5, 6], 5);
        expect(&[3], &[4], 0);
    }
}
