// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(count_peaks(&[1, 5, 2, 6, 3]), 2);
        assert_eq!(count_peaks(&[9, 4, 7]), 0);
        assert_eq!(count_peaks(&[0, 3, 2, 2, 1]), 1);
    }
}
