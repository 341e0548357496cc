// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(path: &str, expected: &str) {
        assert_eq!(strip_parents(path), expected, "{path}");
    }

    #[test]
    fn examples() {
        expect("a/../b", "a/b");
        expect("../../etc/x.txt", "etc/x.txt");
    }
}
