// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(first: i32, last: i32, step: i32, expected: i32) {
        assert_eq!(count_steps(first, last, step), expected, "{first}, {last}, {step}");
    }

    #[test]
    fn examples() {
        expect(1, 10, 3, 4);
        expect(5, 5, 1, 1);
        expect(6, 5, 1, 0);
    }
}
