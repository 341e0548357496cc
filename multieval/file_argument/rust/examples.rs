// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(name: &str, expected: &str) {
        assert_eq!(file_argument(name), expected);
    }

    #[test]
    fn examples() {
        expect("notes.txt", "notes.txt");
        expect("-rf", "./-rf");
    }
}
