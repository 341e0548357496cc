// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(prices: &[i32], number: i32, expected: i32) {
        assert_eq!(item_price(prices, number), expected, "{prices:?}, {number}");
    }

    #[test]
    fn examples() {
        expect(&[500, 250, 125], 1, 250);
        expect(&[500, 250, 125], 10, -1);
    }
}
