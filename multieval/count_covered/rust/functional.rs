// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(count_covered(&[(0, 0)]), 1);
        assert_eq!(count_covered(&[(0, 9)]), 10);
        assert_eq!(count_covered(&[(9, 0)]), 0);
        assert_eq!(count_covered(&[(1, 5), (6, 10)]), 10);
        assert_eq!(count_covered(&[(1, 5), (7, 10)]), 9);
        assert_eq!(count_covered(&[(1, 10), (3, 4)]), 10);
        assert_eq!(count_covered(&[(3, 4), (1, 10)]), 10);
        assert_eq!(count_covered(&[(1, 5), (1, 5), (1, 5)]), 5);
        assert_eq!(count_covered(&[(1, 5), (5, 9)]), 9);
        assert_eq!(count_covered(&[(4, 9), (1, 5), (20, 25), (8, 12)]), 18);
        assert_eq!(count_covered(&[(10, 20), (1, 2), (15, 30), (40, 39), (3, 3)]), 24);
        assert_eq!(count_covered(&[(0, 20000)]), 20001);
        assert_eq!(count_covered(&[(100, 300), (200, 400), (0, 50)]), 352);
        assert_eq!(count_covered(&[(1000000000000000000, 1000000000000000000)]), 1);
        assert_eq!(count_covered(&[(999999999999999995, 1000000000000000000), (999999999999999997, 999999999999999999), (7, 8)]), 8);
        assert_eq!(count_covered(&[(5000000000, 5000000099)]), 100);
        assert_eq!(count_covered(&[(1, 1), (5, 1), (3, 2)]), 1);
        let ranges: Vec<(i64, i64)> = (0..1000).rev().map(|i| (i * 20, i * 20 + 9)).collect();
        assert_eq!(count_covered(&ranges), 10000);
    }
}
