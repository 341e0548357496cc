// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(vote_majority(&[0]), 0);
        assert_eq!(vote_majority(&[0, 0, 0]), 0);
        assert_eq!(vote_majority(&[7]), 7);
        assert_eq!(vote_majority(&[9, 0]), 9);
        assert_eq!(vote_majority(&[0, 0, 1]), 1);
        assert_eq!(vote_majority(&[1, 1, 2, 2]), 0);
        assert_eq!(vote_majority(&[1, 2]), 0);
        assert_eq!(vote_majority(&[1, 1, 2]), 1);
        assert_eq!(vote_majority(&[2, 1, 1]), 1);
        assert_eq!(vote_majority(&[1, 2, 1, 2, 1]), 1);
        assert_eq!(vote_majority(&[1, 1, 1, 2, 2, 3]), 0);
        assert_eq!(vote_majority(&[1, 1, 1, 2, 2, 3, 0, 0]), 0);
        assert_eq!(vote_majority(&[4, 4, 4, 2, 2]), 4);
        assert_eq!(vote_majority(&[4, 0, 4, 0, 5, 0]), 4);
        assert_eq!(vote_majority(&[4, 0, 5, 0, 0]), 0);
        assert_eq!(vote_majority(&[8, 8, 1, 2, 3]), 0);
        assert_eq!(vote_majority(&[8, 8, 8, 1, 2]), 8);
        assert_eq!(vote_majority(&[6, 6, 6, 6, 1, 1, 1, 1]), 0);
        assert_eq!(vote_majority(&[6, 6, 6, 6, 6, 1, 1, 1, 1]), 6);
        assert_eq!(vote_majority(&[9, 9, 9, 1, 1, 0]), 9);
        assert_eq!(vote_majority(&[0, 0, 0, 0, 5, 5, 4]), 5);
        assert_eq!(vote_majority(&[1, 1, 2, 3]), 0);
        assert_eq!(vote_majority(&[1, 2].repeat(500)), 0);
        assert_eq!(vote_majority(&[5, 0].repeat(500)), 5);
        assert_eq!(vote_majority(&[3, 3, 2].repeat(300)), 3);
        assert_eq!(vote_majority(&[0].repeat(1000)), 0);
    }
}
