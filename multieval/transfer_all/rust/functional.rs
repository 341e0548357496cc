// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        let (least, most) = (i64::MIN, i64::MAX);
        let mut a = [10, 0, 5];
        assert!(transfer_all(&mut a, &[(0, 1, 10), (1, 2, 10), (2, 0, 15), (0, 0, 15), (0, 1, 1)]));
        assert_eq!(a, [14, 1, 0]);
        let mut one = [1_000_000_000_000];
        assert!(transfer_all(&mut one, &[(0, 0, 1_000_000_000_000), (0, 0, 1)]));
        assert_eq!(one, [1_000_000_000_000]);
        let bad = [(0, 1, 11), (1, 0, 1), (0, 0, 11), (2, 2, 6), (0, 1, 0), (0, 1, -1), (3, 0, 1), (0, 3, 1), (-1, 0, 1),
                   (0, -1, 1), (0, 1, least), (0, 1, most), (most, 0, 1), (0, least, 1)];
        for transfer in bad {
            let mut same = [10, 0, 5];
            assert!(!transfer_all(&mut same, &[transfer, (0, 1, 1)]), "{transfer:?}");
            assert_eq!(same, [10, 0, 5]);
        }
        let mut many = vec![0; 1000];
        many[0] = 999_999_999_999;
        let transfers: Vec<(i64, i64, i64)> =
            (0..10_000).map(|i| (i % 1000, (i + 1) % 1000, 999_999_999_999 - i / 1000)).collect();
        assert!(transfer_all(&mut many, &transfers));
        assert_eq!(many[0], 999_999_999_999);
    }
}
