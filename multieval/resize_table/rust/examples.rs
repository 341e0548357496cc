// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(resize_table(&[1, 2, 3, 4], 2, 2, 3, 3), Some(vec![1, 2, 0, 3, 4, 0, 0, 0, 0]));
        assert_eq!(resize_table(&[1, 2, 3, 4, 5, 6], 2, 3, 1, 2), Some(vec![1, 2]));
        assert_eq!(resize_table(&[1, 2, 3, 4, 5, 6], 2, 3, 0, 5), None);
        assert_eq!(resize_table(&[1, 2, 3, 4, 5, 6], 2, 3, 2000, 2000), None);
    }
}
