// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(samples: &[i32], expected: i32) {
        assert_eq!(peak_level(samples), expected, "{samples:?}");
    }

    #[test]
    fn examples() {
        expect(&[3, -7, 5], 7);
        expect(&[0, 0], 0);
    }
}
