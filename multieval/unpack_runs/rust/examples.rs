// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(unpack_runs(&[0, 0, 0, 3, 65], 10), Some(vec![65, 65, 65]));
        assert_eq!(unpack_runs(&[0, 0, 0, 2, 7, 0, 0, 0, 1, 8], 3), Some(vec![7, 7, 8]));
        assert_eq!(unpack_runs(&[0, 0, 0, 3, 65], 2), None);
        assert_eq!(unpack_runs(&[], 10), Some(vec![]));
    }
}
