// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(shorten_runs(""), "");
        assert_eq!(shorten_runs("a"), "a");
        assert_eq!(shorten_runs("aa"), "aa");
        assert_eq!(shorten_runs("aaa"), "a3");
        assert_eq!(shorten_runs("aaaa"), "a4");
        assert_eq!(shorten_runs("aab"), "aab");
        assert_eq!(shorten_runs("abb"), "abb");
        assert_eq!(shorten_runs("abbb"), "ab3");
        assert_eq!(shorten_runs("aabb"), "aabb");
        assert_eq!(shorten_runs("aaabbb"), "a3b3");
        assert_eq!(shorten_runs("aaabaaa"), "a3ba3");
        assert_eq!(shorten_runs("ababab"), "ababab");
        assert_eq!(shorten_runs("aabbaa"), "aabbaa");
        assert_eq!(shorten_runs("aabbbaa"), "aab3aa");
        assert_eq!(shorten_runs("zzzzzzzzz"), "z9");
        assert_eq!(shorten_runs("zzzzzzzzzz"), "z10");
        assert_eq!(shorten_runs("qqqqqqqqqqqq"), "q12");
        assert_eq!(shorten_runs("abcccccccccccdd"), "abc11dd");
        assert_eq!(shorten_runs("ddd"), "d3");
        assert_eq!(shorten_runs("mississippi"), "mississippi");
        assert_eq!(shorten_runs("aaabbcccdd"), "a3bbc3dd");
        assert_eq!(shorten_runs(&"a".repeat(100)), "a100");
        assert_eq!(shorten_runs(&"a".repeat(300)), "a300");
        assert_eq!(shorten_runs(&"a".repeat(99)), "a99");
        assert_eq!(shorten_runs(&"ab".repeat(150)), "ab".repeat(150));
        assert_eq!(shorten_runs(&"aaab".repeat(75)), "a3b".repeat(75));
        assert_eq!(shorten_runs(&"aabb".repeat(75)), "aabb".repeat(75));
    }
}
