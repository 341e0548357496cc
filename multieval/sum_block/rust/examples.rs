// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(data: &[u8], offset: i32, length: i32, expected: i32) {
        assert_eq!(sum_block(data, offset, length), expected, "{data:?}, {offset}, {length}");
    }

    #[test]
    fn examples() {
        expect(&[1, 2, 3, 4], 1, 2, 5);
        expect(&[1, 2, 3, 4], 0, 4, 10);
        expect(&[1, 2, 3, 4], 7, 2, -1);
    }
}
