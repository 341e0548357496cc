// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(run_program(&[0, 7, 0, 5, 1]), Some(12));
        assert_eq!(run_program(&[0, -7, 0, 2, 3]), Some(-3));
        assert_eq!(run_program(&[0, 6, 4, 2, 0, 1, 5]), Some(36));
        assert_eq!(run_program(&[0, 6, 9]), None);
    }
}
