// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        let a = [(1, 7), (1, 8), (5, 0), (3, 7), (5, 0), (4, 0), (5, 0), (4, 0), (5, 0)];
        assert_eq!(run_commands(&a), [-1, 7, 8, -1]);
        let b = [(1, 7), (1, 8), (1, 7), (2, 7), (3, 7), (5, 0), (3, 8), (5, 0)];
        assert_eq!(run_commands(&b), [-1, 8]);
        assert!(run_commands(&[]).is_empty());
    }
}
