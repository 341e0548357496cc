// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(events: &str, expected: i32) {
        assert_eq!(lock_refused(events), expected, "{events:?}");
    }

    #[test]
    fn examples() {
        expect("aAbB", 0);
        expect("abA", 1);
        expect("aabAbAb", 2);
        expect("A", 1);
    }
}
