// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(text: &str, contains: bool, expected: &str) {
        assert_eq!(name_condition(text, contains), expected);
    }

    #[test]
    fn examples() {
        expect("Anna", false, "name = 'Anna'");
        expect("Anna", true, "name LIKE '%Anna%' ESCAPE '\\'");
        expect("50%", true, "name LIKE '%50\\%%' ESCAPE '\\'");
    }
}
