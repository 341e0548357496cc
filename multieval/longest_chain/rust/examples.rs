// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(longest_chain(&[-1, 0, 1, 0]), 3);
        assert_eq!(longest_chain(&[-1, -1]), 1);
        assert_eq!(longest_chain(&[]), 0);
        assert_eq!(longest_chain(&[0]), -1);
        assert_eq!(longest_chain(&[1, 2, -1]), 3);
    }
}
