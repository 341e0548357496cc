// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(n: u32, expected: u32) {
        assert_eq!(prefix_mask(n), expected, "n = {n}");
    }

    #[test]
    fn examples() {
        expect(24, 4294967040);
        expect(1, 2147483648);
        expect(32, 4294967295);
    }
}
