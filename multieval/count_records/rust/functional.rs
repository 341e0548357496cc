// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        let a = [5, 3, 5, 0, 5, 5, 0, 6, 1, 5];
        assert_eq!(count_records(&a, 5), 2);
        assert_eq!(count_records(&a, 6), 1);
        assert_eq!(count_records(&a, 0), 0);
        let mut b = vec![0u8; 514];
        b[0] = 200;
        b[1] = 255;
        b[257] = 200;
        b[258] = 255;
        assert_eq!(count_records(&b, 200), 2);
        assert_eq!(count_records(&[0; 20], 0), 10);
    }
}
