// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(judges_score(&[8, 5, 9]), 8);
        assert_eq!(judges_score(&[7, 3, 6, 10, 4]), 17);
    }
}
