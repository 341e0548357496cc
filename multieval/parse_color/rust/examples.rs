// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(text: &str, expected: i32) {
        assert_eq!(parse_color(text), expected, "{text:?}");
    }

    #[test]
    fn examples() {
        expect("#ff8000", 16744448);
        expect("#00000A", 10);
        expect("ff8000", -1);
    }
}
