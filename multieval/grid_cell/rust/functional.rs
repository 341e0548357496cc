// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        let mut a = [0; 6];
        let expected = [i32::MAX, 0, 0, 0, -6, 0];
        assert_eq!(write_cells(&mut a, 2, 3, &[(1, 1, 5), (0, 0, i32::MIN), (1, 1, -6), (0, 0, i32::MAX)]), 0);
        assert_eq!(a, expected);
        assert_eq!(write_cells(&mut a, 2, 3, &[(2, 0, 1), (1, 3, 2), (3, 1, 3), (2, 2, 4), (9, 9, 5)]), 5);
        assert_eq!(a, expected);
        let mut one = [3];
        assert_eq!(write_cells(&mut one, 1, 1, &[(0, 0, 4), (1, 0, 5), (1, 1, 6), (0, 1, 7)]), 3);
        assert_eq!(one, [4]);
        let mut large = vec![0; 1_000_000];
        let writes: Vec<(i32, i32, i32)> = (0..10_000).map(|i| (i % 1000, 999 - i / 10, i)).collect();
        assert_eq!(write_cells(&mut large, 1000, 1000, &writes), 0);
        assert_eq!(large.iter().map(|&value| i64::from(value)).sum::<i64>(), 49_995_000);
        assert_eq!(large[7 * 1000 + 999], 7);
    }
}
