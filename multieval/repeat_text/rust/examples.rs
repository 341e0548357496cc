// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(text: &str, n: i32, expected: Option<&str>) {
        assert_eq!(repeat_text(text, n).as_deref(), expected, "{text} {n} times");
    }

    #[test]
    fn examples() {
        expect("ab", 3, Some("ababab"));
        expect("x", 0, Some(""));
        expect("abc", 4000, None);
    }
}
