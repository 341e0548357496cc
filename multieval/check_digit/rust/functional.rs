// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(check_digit("0"), 0);
        assert_eq!(check_digit("1"), 7);
        assert_eq!(check_digit("5"), 5);
        assert_eq!(check_digit("9"), 3);
        assert_eq!(check_digit("10"), 9);
        assert_eq!(check_digit("01"), 7);
        assert_eq!(check_digit("13"), 0);
        assert_eq!(check_digit("31"), 4);
        assert_eq!(check_digit("70"), 3);
        assert_eq!(check_digit("55"), 0);
        assert_eq!(check_digit("46"), 8);
        assert_eq!(check_digit("64"), 2);
        assert_eq!(check_digit("73"), 4);
        assert_eq!(check_digit("00000"), 0);
        assert_eq!(check_digit("12345"), 7);
        assert_eq!(check_digit("1234"), 8);
        assert_eq!(check_digit("987654321"), 5);
        assert_eq!(check_digit("400638133393"), 1);
        assert_eq!(check_digit("590123412345"), 7);
        assert_eq!(check_digit("20"), 8);
        assert_eq!(check_digit("02"), 4);
        assert_eq!(check_digit("97"), 0);
        assert_eq!(check_digit("91"), 8);
        assert_eq!(check_digit("19"), 2);
        assert_eq!(check_digit("3333333333"), 0);
        assert_eq!(check_digit("1000000000000000000000"), 9);
        assert_eq!(check_digit(&"9".repeat(40)), 0);
        assert_eq!(check_digit(&"10".repeat(20)), 0);
        assert_eq!(check_digit(&"01".repeat(20)), 0);
        assert_eq!(check_digit(&"7".repeat(39)), 7);
        assert_eq!(check_digit(&"12".repeat(19)), 7);
    }
}
