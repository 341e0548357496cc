// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(frame: &[u8], expected: bool) {
        assert_eq!(checksum_ok(frame), expected, "{frame:?}");
    }

    #[test]
    fn examples() {
        expect(&[1, 2, 3], true);
        expect(&[200, 100, 44], true);
        expect(&[1, 2, 4], false);
    }
}
