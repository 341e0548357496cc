// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(number: &str, expected: &str) {
        assert_eq!(mask_number(number), expected, "{number}");
    }

    #[test]
    fn functional() {
        expect("123456", "**3456");
        expect("ABCDEFGH", "****EFGH");
        expect("00000", "*0000");
        expect("1234567890123456", "************3456");
        expect("GB29NWBK60161331926819", "******************6819");
        expect("AAAAA", "*AAAA");
        expect("7777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777", "************************************************************************************************7777");
    }
}
