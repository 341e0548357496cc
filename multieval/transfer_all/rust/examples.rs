// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        let mut a = [10, 0, 5];
        assert!(transfer_all(&mut a, &[(0, 1, 4), (1, 2, 3)]));
        assert_eq!(a, [6, 1, 8]);
        let mut b = [10, 0, 5];
        assert!(!transfer_all(&mut b, &[(2, 0, 6)]));
        assert_eq!(b, [10, 0, 5]);
        assert!(transfer_all(&mut b, &[]));
        assert_eq!(b, [10, 0, 5]);
    }
}
