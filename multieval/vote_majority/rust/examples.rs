// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(vote_majority(&[3, 5, 3]), 3);
        assert_eq!(vote_majority(&[1, 2, 3, 4]), 0);
        assert_eq!(vote_majority(&[]), 0);
    }
}
