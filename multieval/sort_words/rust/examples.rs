// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(sort_words("three is a word"), "a is word three");
        assert_eq!(sort_words("ant bee"), "ant bee");
        assert_eq!(sort_words(""), "");
    }
}
