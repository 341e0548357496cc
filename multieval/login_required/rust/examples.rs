// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(value: &str, expected: bool) {
        assert_eq!(login_required(value), expected, "{value:?}");
    }

    #[test]
    fn examples() {
        expect("yes", true);
        expect("off", false);
        expect("False", false);
    }
}
