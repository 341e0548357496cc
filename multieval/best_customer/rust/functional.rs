// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(best_customer(&["x"], &[0]), "x");
        assert_eq!(best_customer(&["x"], &[-7]), "x");
        assert_eq!(best_customer(&["a", "b"], &[-5, -3]), "b");
        assert_eq!(best_customer(&["b", "a"], &[-5, -5]), "a");
        assert_eq!(best_customer(&["b", "a"], &[5, 5]), "a");
        assert_eq!(best_customer(&["a", "b"], &[5, 5]), "a");
        assert_eq!(best_customer(&["zoe", "abe", "zoe", "abe"], &[1, 2, 2, 1]), "abe");
        assert_eq!(best_customer(&["abe", "zoe", "abe", "zoe"], &[1, 2, 2, 1]), "abe");
        assert_eq!(best_customer(&["ann", "bob", "ann"], &[100, 60, -50]), "bob");
        assert_eq!(best_customer(&["ann", "bob", "ann", "bob"], &[100, 60, -50, -20]), "ann");
        assert_eq!(best_customer(&["a", "aa", "aaa"], &[3, 3, 3]), "a");
        assert_eq!(best_customer(&["aaa", "aa", "a"], &[3, 3, 3]), "a");
        assert_eq!(best_customer(&["ab", "b", "ab", "b", "c"], &[10, 15, 10, 4, 19]), "ab");
        assert_eq!(best_customer(&["m", "n", "o", "m", "n", "o"], &[1, 1, 1, 1, 1, 2]), "o");
        assert_eq!(best_customer(&["k", "l"], &[0, -1]), "k");
        assert_eq!(best_customer(&["l", "k"], &[0, 0]), "k");
        assert_eq!(best_customer(&["q", "q", "q"], &[-1, -1, -1]), "q");
        assert_eq!(best_customer(&["q", "r", "q", "r"], &[-1, -1, -1, -2]), "q");
        assert_eq!(best_customer(&["abcdefghijklmnopqrst", "b"], &[10000, 9999]), "abcdefghijklmnopqrst");
        assert_eq!(best_customer(&["tom", "tim", "tam", "tom", "tim", "tam"], &[4, 5, 6, 7, 6, 5]), "tam");
        assert_eq!(best_customer(&["dog", "cat", "dog"], &[-10, -4, 5]), "cat");
        assert_eq!(best_customer(&["b", "c", "a"], &[2, 3, 3]), "a");
        assert_eq!(best_customer(&["big", "big", "small"], &[10000, 10000, 10000]), "big");
        assert_eq!(best_customer(&["same", "sam"], &[8, 8]), "sam");
        assert_eq!(best_customer(&["b", "ab"], &[4, 4]), "ab");
        assert_eq!(best_customer(&["zz", "abc"], &[1, 1]), "abc");
        assert_eq!(best_customer(&["bo", "al"].repeat(100), &[3, 3].repeat(100)), "al");
        assert_eq!(best_customer(&["bo", "al"].repeat(100), &[10000, 9999].repeat(100)), "bo");
    }
}
