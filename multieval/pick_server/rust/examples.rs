// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(r: i32, up: &[bool], expected: i32) {
        assert_eq!(pick_server(r, up), expected, "{r}, {up:?}");
    }

    #[test]
    fn examples() {
        expect(4, &[true, false, true], 0);
        expect(5, &[true, false, true], 2);
        expect(7, &[true, true, true], 1);
    }
}
