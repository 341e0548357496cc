// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(field: &[u8], expected: &str) {
        assert_eq!(read_name(field), expected);
    }

    #[test]
    fn examples() {
        expect(&[65, 100, 97, 0, 0, 0, 0, 0], "Ada");
        expect(&[66, 111, 98, 0, 120, 0, 0, 0], "Bob");
    }
}
