// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert!(elapsed_over(1000, 1500, 499));
        assert!(!elapsed_over(1000, 1500, 500));
        assert!(elapsed_over(0, 4294967295, 4294967294));
    }
}
