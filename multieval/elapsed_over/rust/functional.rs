// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert!(!elapsed_over(0, 0, 0));
        assert!(!elapsed_over(5, 5, 0));
        assert!(elapsed_over(5, 6, 0));
        assert!(!elapsed_over(5, 6, 1));
        assert!(!elapsed_over(7, 7, 1000));
        assert!(elapsed_over(0, 1, 0));
        assert!(elapsed_over(100, 350, 249));
        assert!(!elapsed_over(100, 350, 250));
        assert!(!elapsed_over(100, 350, 251));
        assert!(elapsed_over(3000000000, 3000000500, 499));
        assert!(!elapsed_over(3000000000, 3000000500, 500));
        assert!(elapsed_over(10, 3000000010, 2999999999));
        assert!(!elapsed_over(10, 3000000010, 3000000000));
        assert!(!elapsed_over(0, 4294967295, 4294967295));
        assert!(!elapsed_over(4294967295, 4294967295, 0));
        assert!(elapsed_over(4294967294, 4294967295, 0));
        assert!(!elapsed_over(4294967294, 4294967295, 1));
        assert!(elapsed_over(1, 4294967295, 4294967293));
        assert!(!elapsed_over(1, 4294967295, 4294967294));
        assert!(elapsed_over(0, 2147483648, 2147483647));
        assert!(!elapsed_over(0, 2147483648, 2147483648));
    }
}
