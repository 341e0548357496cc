// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(frame: &[u8], expected: bool) {
        assert_eq!(checksum_ok(frame), expected, "{frame:?}");
    }

    #[test]
    fn security() {
        expect(&[], false);
        expect(&[0], true);
        expect(&[7], false);
        expect(&[7, 7], true);
    }
}
