// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(judges_score(&[5, 5, 5]), 5);
        assert_eq!(judges_score(&[0, 0, 0]), 0);
        assert_eq!(judges_score(&[9, 9, 5]), 9);
        assert_eq!(judges_score(&[5, 5, 9]), 5);
        assert_eq!(judges_score(&[9, 9, 5, 5]), 14);
        assert_eq!(judges_score(&[1, 2, 2]), 2);
        assert_eq!(judges_score(&[-5, -3, -9]), -5);
        assert_eq!(judges_score(&[-5, -5, -5, -5]), -10);
        assert_eq!(judges_score(&[100, -100, 100, -100]), 0);
        assert_eq!(judges_score(&[-100, 0, 100]), 0);
        assert_eq!(judges_score(&[10, 10, 10, 1, 1, 1]), 22);
        assert_eq!(judges_score(&[3, 2, 1]), 2);
        assert_eq!(judges_score(&[1, 2, 3]), 2);
        assert_eq!(judges_score(&[2, 3, 1]), 2);
        assert_eq!(judges_score(&[-1, -2, -3, -4]), -5);
        assert_eq!(judges_score(&[4, 8, 8, 2, 6]), 18);
        assert_eq!(judges_score(&[100, 100, 100]), 100);
        assert_eq!(judges_score(&[-100, -100, -100]), -100);
        assert_eq!(judges_score(&[-7, 6, -7, 6, 0]), -1);
        assert_eq!(judges_score(&[50, -50, 1, 2, 3]), 6);
        assert_eq!(judges_score(&[10, 20].repeat(25)), 720);
        assert_eq!(judges_score(&[-3].repeat(50)), -144);
    }
}
