// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(copies_price(10), 200);
        assert_eq!(copies_price(60), 1120);
        assert_eq!(copies_price(50), 1000);
    }
}
