// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(balance: i32, amount: i32, expected: i32) {
        assert_eq!(withdraw(balance, amount), expected, "{balance}, {amount}");
    }

    #[test]
    fn examples() {
        expect(100, 30, 70);
        expect(100, 100, 0);
        expect(100, 101, 100);
    }
}
