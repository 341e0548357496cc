// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(ferry_trips(&[4, 5, 3], 10), 2);
        assert_eq!(ferry_trips(&[2, 2, 3], 8), 1);
        assert_eq!(ferry_trips(&[], 8), 0);
    }
}
