// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(price_cents("12.50"), 1250);
        assert_eq!(price_cents("7"), 700);
        assert_eq!(price_cents("3.25"), 325);
    }
}
