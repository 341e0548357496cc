// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(count_peaks(&[]), 0);
        assert_eq!(count_peaks(&[5]), 0);
        assert_eq!(count_peaks(&[5, 5]), 0);
        assert_eq!(count_peaks(&[1, 2]), 0);
        assert_eq!(count_peaks(&[2, 1]), 0);
        assert_eq!(count_peaks(&[1, 2, 1]), 1);
        assert_eq!(count_peaks(&[2, 1, 2]), 0);
        assert_eq!(count_peaks(&[1, 1, 1]), 0);
        assert_eq!(count_peaks(&[1, 2, 2, 1]), 1);
        assert_eq!(count_peaks(&[1, 2, 2, 2, 1]), 1);
        assert_eq!(count_peaks(&[1, 2, 2, 3]), 0);
        assert_eq!(count_peaks(&[3, 2, 2, 1]), 0);
        assert_eq!(count_peaks(&[1, 2, 2, 3, 1]), 1);
        assert_eq!(count_peaks(&[1, 3, 2, 2, 3, 1]), 2);
        assert_eq!(count_peaks(&[2, 2, 1]), 0);
        assert_eq!(count_peaks(&[1, 2, 2]), 0);
        assert_eq!(count_peaks(&[1, 2, 3, 4, 3, 2, 1]), 1);
        assert_eq!(count_peaks(&[0, 1, 0, 1, 0, 1, 0]), 3);
        assert_eq!(count_peaks(&[0, 2, 2, 1, 2, 2, 0]), 2);
        assert_eq!(count_peaks(&[5, 5, 6, 6, 5, 5]), 1);
        assert_eq!(count_peaks(&[6, 6, 5, 5, 6, 6]), 0);
        assert_eq!(count_peaks(&[-5, -3, -4]), 1);
        assert_eq!(count_peaks(&[-3, -5, -4]), 0);
        assert_eq!(count_peaks(&[-1000, 9000, -1000]), 1);
        assert_eq!(count_peaks(&[1, 2, 2, 3, 3, 2, 2, 1]), 1);
        assert_eq!(count_peaks(&[3, 4, 4, 4, 5, 4, 4, 6, 6, 2]), 2);
        assert_eq!(count_peaks(&[1, 2].repeat(300)), 299);
        assert_eq!(count_peaks(&[7].repeat(300)), 0);
        assert_eq!(count_peaks(&[1, 4, 4, 2, 2, 3].repeat(100)), 199);
    }
}
