// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(offers: &[i32], limit: i32, expected: i32) {
        assert_eq!(best_below(offers, limit), expected, "{offers:?}, {limit}");
    }

    #[test]
    fn examples() {
        expect(&[10, 40, 30], 35, 30);
        expect(&[10, 40, 30], 100, 40);
    }
}
