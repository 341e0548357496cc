// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(cap_price(3, 250, 50), 700);
        assert_eq!(cap_price(2, 100, 500), 0);
        assert_eq!(cap_price(11, 100_000_000, 0), 1_000_000_000);
        assert_eq!(cap_price(11, 100_000_000, 200_000_000), 900_000_000);
    }
}
