// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        fn sorted(entries: &[(&str, i32)]) -> Vec<String> {
            sort_by_score(entries.iter().map(|(name, score)| (name.to_string(), *score)).collect())
        }

        assert!(sort_by_score(Vec::new()).is_empty());
        assert_eq!(sorted(&[("solo", 12)]), ["solo"]);
        assert_eq!(sorted(&[("a", 1), ("b", 2)]), ["b", "a"]);
        assert_eq!(sorted(&[("b", 2), ("a", 1)]), ["b", "a"]);
        assert_eq!(sorted(&[("b", 2), ("a", 2)]), ["a", "b"]);
        assert_eq!(sorted(&[("a", 2), ("b", 2)]), ["a", "b"]);
        assert_eq!(sorted(&[("ab", 4), ("a", 4), ("abc", 4), ("", 4)]), ["", "a", "ab", "abc"]);
        assert_eq!(sorted(&[("x", -5), ("x", 7), ("x", 0), ("x", -5)]), ["x", "x", "x", "x"]);
        assert_eq!(sorted(&[("b", 1), ("a", 1), ("B", 1), ("10", 1), ("9", 1), ("1", 1)]), ["1", "10", "9", "B", "a", "b"]);
        assert_eq!(sorted(&[("low", -1000000000), ("high", 1000000000), ("mid", 0)]), ["high", "mid", "low"]);
        assert_eq!(sorted(&[("n", 5), ("m", 5), ("k", 6), ("z", -6), ("y", -5), ("y", -6), ("l", 0)]), ["k", "m", "n", "l", "y", "y", "z"]);
        assert_eq!(sorted(&[("a1", 100), ("a10", 100), ("a2", 100), ("a", -100)]), ["a1", "a10", "a2", "a"]);
        let many = (0..1000).map(|i| 1000 + i * 7 % 1000).map(|number| (number.to_string(), -(number / 2)));
        let expected: Vec<String> = (1000..2000).map(|number| number.to_string()).collect();
        assert_eq!(sort_by_score(many.collect()), expected);
    }
}
