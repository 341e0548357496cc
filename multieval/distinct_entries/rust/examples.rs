// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(distinct_entries(&[0, 0, 0, 3, 1, 65, 2, 65, 66, 1, 65]), 2);
        assert_eq!(distinct_entries(&[0, 0, 0, 0]), 0);
        assert_eq!(distinct_entries(&[0, 0, 0, 1, 2, 65]), -1);
        assert_eq!(distinct_entries(&[0, 0, 0, 1, 0, 9]), -1);
    }
}
