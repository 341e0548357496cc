// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(number: &str, expected: &str) {
        assert_eq!(mask_number(number), expected, "{number}");
    }

    #[test]
    fn examples() {
        expect("DE12345678", "******5678");
        expect("12345", "*2345");
    }
}
