// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(data: &[u8], offset: i32, length: i32, expected: i32) {
        assert_eq!(sum_block(data, offset, length), expected, "{data:?}, {offset}, {length}");
    }

    #[test]
    fn functional() {
        expect(&[1, 2, 3, 4], 0, 1, 1);
        expect(&[1, 2, 3, 4], 3, 1, 4);
        expect(&[1, 2, 3, 4], 2, 2, 7);
        expect(&[1, 2, 3, 4], 0, 0, 0);
        expect(&[1, 2, 3, 4], 3, 0, 0);
        expect(&[1, 2, 3, 4], 4, 0, 0);
        expect(&[1, 2, 3, 4], 4, 1, -1);
        expect(&[1, 2, 3, 4], 5, 1, -1);
        expect(&[1, 2, 3, 4], 100, 3, -1);
        expect(&[255, 128, 127, 0], 0, 4, 510);
        expect(&[255, 128, 127, 0], 1, 2, 255);
        expect(&[200], 0, 1, 200);
        expect(&[], 0, 1, -1);
        expect(&[], 0, 0, 0);
        expect(&[1, 2, 3, 4], 50, 0, 0);
        let many = vec![255; 100_000];
        expect(&many, 0, 100_000, 25_500_000);
        expect(&many, 99_999, 1, 255);
    }
}
