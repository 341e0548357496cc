// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(group_digits(12345), "12.345");
        assert_eq!(group_digits(-9876543), "-9.876.543");
        assert_eq!(group_digits(70), "70");
    }
}
