// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(r: i32, up: &[bool], expected: i32) {
        assert_eq!(pick_server(r, up), expected, "{r}, {up:?}");
    }

    #[test]
    fn security() {
        expect(0, &[false], -1);
        expect(1, &[false], -1);
        expect(0, &[], -1);
        expect(5, &[], -1);
        expect(0, &[false, false, false], -1);
        expect(7, &[false, false, false, false, false], -1);
        expect(2147483647, &[false, false], -1);
        expect(2147483647, &[], -1);
        expect(3, &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false], -1);
        expect(1, &[true, false], 0);
        expect(0, &[false, true], 1);
        expect(999, &[false; 1000], -1);
    }
}
