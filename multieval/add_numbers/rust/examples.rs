// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(text: &str, expected: i64) {
        assert_eq!(add_numbers(text), expected, "{text}");
    }

    #[test]
    fn examples() {
        expect("1,2,30", 33);
        expect("007", 7);
        expect("1,x", -1);
    }
}
