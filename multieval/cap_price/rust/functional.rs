// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(cap_price(0, 0, 0), 0);
        assert_eq!(cap_price(1, 1, 0), 1);
        assert_eq!(cap_price(1, 1, 1), 0);
        assert_eq!(cap_price(0, 999, 5), 0);
        assert_eq!(cap_price(7, 0, 5), 0);
        assert_eq!(cap_price(12, 1999, 88), 23900);
        assert_eq!(cap_price(40000, 25000, 0), 1_000_000_000);
        assert_eq!(cap_price(40000, 25000, 1), 999_999_999);
        assert_eq!(cap_price(1, 1_000_000_001, 0), 1_000_000_000);
        assert_eq!(cap_price(1, 1_000_000_001, 1), 1_000_000_000);
        assert_eq!(cap_price(1, 1_000_000_001, 2), 999_999_999);
        assert_eq!(cap_price(2, 1_000_000_000, 1_500_000_000), 500_000_000);
        assert_eq!(cap_price(i32::MAX, 1, 0), 1_000_000_000);
        assert_eq!(cap_price(1, i32::MAX, i32::MAX), 0);
        assert_eq!(cap_price(3, 5, i32::MAX), 0);
    }
}
