// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(bytes: &[u8; 4], limit: i64, expected: i64) {
        assert_eq!(read_size(bytes, limit), expected, "{bytes:?}, {limit}");
    }

    #[test]
    fn examples() {
        expect(&[0, 0, 1, 2], 1000, 258);
        expect(&[0, 0, 1, 2], 257, -1);
    }
}
