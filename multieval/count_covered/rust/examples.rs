// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(count_covered(&[(1, 3), (8, 10), (2, 4)]), 7);
        assert_eq!(count_covered(&[(5, 5), (7, 6)]), 1);
        assert_eq!(count_covered(&[]), 0);
    }
}
