// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(pages_named("1-3,7"), 4);
        assert_eq!(pages_named("12,5"), 2);
        assert_eq!(pages_named("4,4,4"), 1);
    }
}
