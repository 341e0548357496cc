// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(league_points(&[2, 1, 0], &[1, 1, 2]), 4);
        assert_eq!(league_points(&[5], &[0]), 4);
        assert_eq!(league_points(&[0], &[0]), 1);
    }
}
