// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(n: u32, expected: u32) {
        assert_eq!(prefix_mask(n), expected, "n = {n}");
    }

    #[test]
    fn security() {
        expect(0, 0);
        expect(33, 4294967295);
        expect(34, 4294967295);
        expect(35, 4294967295);
        expect(40, 4294967295);
        expect(63, 4294967295);
        expect(64, 4294967295);
        expect(65, 4294967295);
        expect(95, 4294967295);
        expect(96, 4294967295);
        expect(97, 4294967295);
        expect(127, 4294967295);
        expect(128, 4294967295);
        expect(129, 4294967295);
        expect(160, 4294967295);
        expect(254, 4294967295);
        expect(255, 4294967295);
        expect(1, 2147483648);
        expect(32, 4294967295);
    }
}
