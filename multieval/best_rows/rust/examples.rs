// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(best_rows(&[1, 5, 9, 2], 2), vec![2, 1]);
        assert_eq!(best_rows(&[3, 8, 2, 4, 1, 7], 3), vec![2, 1, 2]);
    }
}
