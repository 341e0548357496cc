// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(competition_ranks(&[50, 40, 60]), vec![2, 1, 3]);
        assert_eq!(competition_ranks(&[45, 30, 45]), vec![2, 1, 2]);
        assert_eq!(competition_ranks(&[9]), vec![1]);
    }
}
