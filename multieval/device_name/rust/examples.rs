// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(name: &str, expected: bool) {
        assert_eq!(means_device(name), expected, "{name:?}");
    }

    #[test]
    fn examples() {
        expect("NUL", true);
        expect("con.txt", true);
        expect("console", false);
    }
}
