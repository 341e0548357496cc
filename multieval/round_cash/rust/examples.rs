// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(round_cash(123), 120);
        assert_eq!(round_cash(78), 80);
        assert_eq!(round_cash(35), 40);
        assert_eq!(round_cash(-3), 0);
    }
}
