// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(field_sum("12;5;7"), 24);
        assert_eq!(field_sum("3;10"), 13);
        assert_eq!(field_sum("42"), 42);
    }
}
