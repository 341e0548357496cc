// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(competition_ranks(&[]), Vec::<i32>::new());
        assert_eq!(competition_ranks(&[1, 1]), vec![1, 1]);
        assert_eq!(competition_ranks(&[2, 1]), vec![2, 1]);
        assert_eq!(competition_ranks(&[5, 5, 5]), vec![1, 1, 1]);
        assert_eq!(competition_ranks(&[1, 2, 2, 3]), vec![1, 2, 2, 4]);
        assert_eq!(competition_ranks(&[3, 2, 2, 1]), vec![4, 2, 2, 1]);
        assert_eq!(competition_ranks(&[7, 7, 7, 8]), vec![1, 1, 1, 4]);
        assert_eq!(competition_ranks(&[8, 7, 7, 7]), vec![4, 1, 1, 1]);
        assert_eq!(competition_ranks(&[4, 3, 4, 3, 5]), vec![3, 1, 3, 1, 5]);
        assert_eq!(competition_ranks(&[10, 20, 30, 40, 50]), vec![1, 2, 3, 4, 5]);
        assert_eq!(competition_ranks(&[50, 40, 30, 20, 10]), vec![5, 4, 3, 2, 1]);
        assert_eq!(competition_ranks(&[100000, 1, 100000, 1]), vec![3, 1, 3, 1]);
        assert_eq!(competition_ranks(&[9, 100, 20]), vec![1, 3, 2]);
        assert_eq!(competition_ranks(&[6, 5, 6, 5, 6, 4]), vec![4, 2, 4, 2, 4, 1]);
        assert_eq!(competition_ranks(&[100].repeat(300)), [1].repeat(300));
        assert_eq!(competition_ranks(&[8, 6].repeat(200)), [201, 1].repeat(200));
    }
}
