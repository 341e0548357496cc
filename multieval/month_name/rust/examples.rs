// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(month: i32, expected: &str) {
        assert_eq!(month_name(month), expected, "month {month}");
    }

    #[test]
    fn examples() {
        expect(1, "Jan");
        expect(12, "Dec");
        expect(20, "");
    }
}
