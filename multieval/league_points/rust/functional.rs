// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(league_points(&[], &[]), 0);
        assert_eq!(league_points(&[1], &[0]), 3);
        assert_eq!(league_points(&[2], &[0]), 3);
        assert_eq!(league_points(&[3], &[0]), 4);
        assert_eq!(league_points(&[4], &[0]), 4);
        assert_eq!(league_points(&[4], &[1]), 4);
        assert_eq!(league_points(&[4], &[2]), 3);
        assert_eq!(league_points(&[0], &[1]), 0);
        assert_eq!(league_points(&[0], &[3]), 0);
        assert_eq!(league_points(&[0], &[4]), 0);
        assert_eq!(league_points(&[7], &[7]), 1);
        assert_eq!(league_points(&[6], &[3]), 4);
        assert_eq!(league_points(&[6], &[4]), 3);
        assert_eq!(league_points(&[1, 1, 1], &[0, 1, 2]), 4);
        assert_eq!(league_points(&[3, 3, 3, 3], &[0, 1, 2, 3]), 11);
        assert_eq!(league_points(&[0, 0, 0, 0], &[0, 1, 2, 3]), 1);
        assert_eq!(league_points(&[9, 9, 9], &[6, 7, 5]), 11);
        assert_eq!(league_points(&[10, 2], &[2, 10]), 4);
        assert_eq!(league_points(&[0, 5, 2, 2], &[5, 0, 2, 1]), 8);
        assert_eq!(league_points(&[20], &[17]), 4);
        assert_eq!(league_points(&[20], &[18]), 3);
        assert_eq!(league_points(&[3, 1].repeat(100), &[0, 1].repeat(100)), 500);
    }
}
