// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        fn sorted(entries: &[(&str, i32)]) -> Vec<String> {
            sort_by_score(entries.iter().map(|(name, score)| (name.to_string(), *score)).collect())
        }

        assert_eq!(sorted(&[("ann", 5), ("bob", 9), ("cy", 7)]), ["bob", "cy", "ann"]);
        assert_eq!(sorted(&[("eve", 3), ("dan", 3), ("Zoe", 3)]), ["Zoe", "dan", "eve"]);
        assert_eq!(sorted(&[("a", -1), ("b", 0), ("c", 1)]), ["c", "b", "a"]);
    }
}
