// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(till_time(&[4, 5, 6, 5]), 10);
        assert_eq!(till_time(&[6, 6]), 6);
        assert_eq!(till_time(&[]), 0);
    }
}
