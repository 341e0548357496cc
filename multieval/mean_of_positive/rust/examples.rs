// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(mean_of_positive(&[4, -1, 0, 7]), 6);
        assert_eq!(mean_of_positive(&[1, 1, 2]), 1);
        assert_eq!(mean_of_positive(&[10]), 10);
    }
}
