// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(text: &str, expected: i64) {
        assert_eq!(read_amount(text), expected, "{text}");
    }

    #[test]
    fn examples() {
        expect("12.50", 1250);
        expect("0.25", 25);
    }
}
