// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(common_start("", ""), 0);
        assert_eq!(common_start("", "a"), 0);
        assert_eq!(common_start("a", ""), 0);
        assert_eq!(common_start("a", "a"), 1);
        assert_eq!(common_start("a", "A"), 1);
        assert_eq!(common_start("a", "b"), 0);
        assert_eq!(common_start("Apple", "apply"), 4);
        assert_eq!(common_start("ZEBRA", "zebra"), 5);
        assert_eq!(common_start("abcabc", "abdabc"), 2);
        assert_eq!(common_start("abc", "abcabc"), 3);
        assert_eq!(common_start("abcabc", "abc"), 3);
        assert_eq!(common_start("axa", "aya"), 1);
        assert_eq!(common_start("xbc", "ybc"), 0);
        assert_eq!(common_start("Word", "wORD"), 4);
        assert_eq!(common_start("aaaa", "aaab"), 3);
        assert_eq!(common_start("aaab", "aaaa"), 3);
        assert_eq!(common_start("Zz", "zZz"), 2);
        assert_eq!(common_start("tEsT", "TeSs"), 3);
        assert_eq!(common_start("az", "aZ"), 2);
        assert_eq!(common_start("house", "House"), 5);
        assert_eq!(common_start("moth", "mother"), 4);
        assert_eq!(common_start("mother", "MOTH"), 4);
        assert_eq!(common_start(&"ab".repeat(25), &"aB".repeat(25)), 50);
        assert_eq!(common_start(&"q".repeat(50), &"Q".repeat(49)), 49);
    }
}
