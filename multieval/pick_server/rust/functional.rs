// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(r: i32, up: &[bool], expected: i32) {
        assert_eq!(pick_server(r, up), expected, "{r}, {up:?}");
    }

    #[test]
    fn functional() {
        expect(0, &[true], 0);
        expect(1, &[true], 0);
        expect(2147483647, &[true], 0);
        expect(0, &[false, true], 1);
        expect(1, &[false, true], 1);
        expect(0, &[false, false, true, false], 2);
        expect(3, &[false, false, true, false], 2);
        expect(0, &[false, true, true, false], 1);
        expect(1, &[false, true, true, false], 2);
        expect(2, &[false, true, true, false], 1);
        expect(10, &[true, true, true, true], 2);
        expect(9, &[true, false, true, false, true], 0);
        expect(10, &[true, false, true, false, true], 2);
        expect(11, &[true, false, true, false, true], 4);
        expect(2147483647, &[true, false, true, true], 2);
        expect(1000000, &[false, false, false, true, true, true, false], 4);
        expect(6, &[true, false, false, false, false, false, false], 0);
        expect(5, &[false, false, false, false, false, false, true], 6);
    }
}
