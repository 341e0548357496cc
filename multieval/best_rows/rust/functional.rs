// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(best_rows(&[5], 1), vec![1]);
        assert_eq!(best_rows(&[0], 1), vec![1]);
        assert_eq!(best_rows(&[-5], 1), vec![1]);
        assert_eq!(best_rows(&[1, 2, 3], 1), vec![3]);
        assert_eq!(best_rows(&[3, 2, 1], 1), vec![1]);
        assert_eq!(best_rows(&[1, 2, 3], 3), vec![1, 1, 1]);
        assert_eq!(best_rows(&[-1, -2, -3], 3), vec![1, 1, 1]);
        assert_eq!(best_rows(&[-3, -2, -1], 1), vec![3]);
        assert_eq!(best_rows(&[-1, -2, -3, -4], 2), vec![1, 1]);
        assert_eq!(best_rows(&[-3, -4, -1, -2], 2), vec![2, 2]);
        assert_eq!(best_rows(&[7, 7, 7, 7], 2), vec![1, 1]);
        assert_eq!(best_rows(&[7, 7, 7], 1), vec![1]);
        assert_eq!(best_rows(&[0, 0, 0, 0, 0, 0], 3), vec![1, 1, 1]);
        assert_eq!(best_rows(&[1, 9, 9, 1, 9, 9], 2), vec![2, 1]);
        assert_eq!(best_rows(&[2, 1, 2, 3, 1, 3], 2), vec![1, 2]);
        assert_eq!(best_rows(&[5, 1, 4, 2, 5, 3, 1, 5, 5], 3), vec![1, 2, 3]);
        assert_eq!(best_rows(&[-1000, 1000, 1000, -1000], 2), vec![2, 1]);
        assert_eq!(best_rows(&[-1, 0, 1, 0, -1, 0, 1, 0, -1], 3), vec![3, 1, 1]);
        assert_eq!(best_rows(&[4, 3, 2, 1, 1, 2, 3, 4], 4), vec![1, 1, 2, 2]);
        assert_eq!(best_rows(&[4, 3, 2, 1, 1, 2, 3, 4], 2), vec![1, 4]);
        assert_eq!(best_rows(&[-9, -9, -8, -9], 2), vec![2, 1]);
        assert_eq!(best_rows(&[3, 5].repeat(100), 2), vec![1, 1]);
        assert_eq!(best_rows(&[1, 2, 3].repeat(300), 1), vec![3]);
        assert_eq!(best_rows(&[1, 2, 3].repeat(100), 4), vec![3, 2, 1, 3]);
    }
}
