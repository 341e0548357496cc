// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(month: i32, expected: &str) {
        assert_eq!(month_name(month), expected, "month {month}");
    }

    #[test]
    fn functional() {
        expect(2, "Feb");
        expect(3, "Mar");
        expect(4, "Apr");
        expect(5, "May");
        expect(6, "Jun");
        expect(7, "Jul");
        expect(8, "Aug");
        expect(9, "Sep");
        expect(10, "Oct");
        expect(11, "Nov");
        expect(1, "Jan");
        expect(12, "Dec");
        expect(14, "");
        expect(24, "");
        expect(100, "");
        expect(1000000, "");
    }
}
