// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(text: &str, expected: &str) {
        assert_eq!(xpath_text(text), expected, "{text}");
    }

    #[test]
    fn examples() {
        expect("ada", "'ada'");
        expect("O'Brien", "\"O'Brien\"");
    }
}
