// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        let mut expected = [0; 26];
        assert_eq!(letter_counts(""), expected);
        expected[25] = 2;
        assert_eq!(letter_counts("10 Zz!"), expected);
        expected[25] = 0;
        expected[0] = 2;
        expected[1] = 2;
        assert_eq!(letter_counts("Abba"), expected);
    }
}
