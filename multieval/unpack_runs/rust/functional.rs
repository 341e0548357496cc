// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(unpack_runs(&[0, 0, 0, 0, 9, 0, 0, 0, 1, 255, 0, 0, 0, 0, 9], 1), Some(vec![255]));
        assert_eq!(unpack_runs(&[0, 0, 0, 0, 9], 1), Some(vec![]));
        let mut a = vec![200u8; 257];
        a.resize(257 + 65538, 0);
        assert!(unpack_runs(&[0, 0, 1, 1, 200, 0, 1, 0, 2, 0], 100_000) == Some(a));
        let mut b = vec![5u8; 999_999];
        b.push(6);
        assert!(unpack_runs(&[0, 15, 66, 63, 5, 0, 0, 0, 1, 6], 1_000_000) == Some(b));
        let mut many = Vec::new();
        let mut expected = Vec::new();
        for value in 100..200u8 {
            many.extend_from_slice(&[0, 0, 0, 2, value]);
            expected.extend_from_slice(&[value, value]);
        }
        assert_eq!(unpack_runs(&many, 200), Some(expected.clone()));
        assert_eq!(unpack_runs(&many, 5000), Some(expected));
    }
}
