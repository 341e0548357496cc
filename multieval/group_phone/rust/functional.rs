// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(group_phone("1"), "1");
        assert_eq!(group_phone("12"), "12");
        assert_eq!(group_phone("123"), "123");
        assert_eq!(group_phone("1234"), "12 34");
        assert_eq!(group_phone("12345"), "12 345");
        assert_eq!(group_phone("1234567"), "12 34 567");
        assert_eq!(group_phone("12345678"), "12 34 56 78");
        assert_eq!(group_phone("123456789"), "12 34 56 789");
        assert_eq!(group_phone("00000"), "00 000");
        assert_eq!(group_phone("000"), "000");
        assert_eq!(group_phone("0"), "0");
        assert_eq!(group_phone("03012345678"), "03 01 23 45 678");
        assert_eq!(group_phone("9876543210"), "98 76 54 32 10");
        assert_eq!(group_phone("11"), "11");
        assert_eq!(group_phone("112"), "112");
        assert_eq!(group_phone("01189998819991197253"), "01 18 99 98 81 99 91 19 72 53");
        assert_eq!(group_phone(&"12".repeat(15)), "12 12 12 12 12 12 12 12 12 12 12 12 12 12 12");
        assert_eq!(group_phone(&"7".repeat(29)), "77 77 77 77 77 77 77 77 77 77 77 77 77 777");
    }
}
