// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(shorten_runs("abbbbc"), "ab4c");
        assert_eq!(shorten_runs("xyz"), "xyz");
        assert_eq!(shorten_runs("aaaaab"), "a5b");
    }
}
