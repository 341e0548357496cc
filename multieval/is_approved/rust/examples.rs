// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(reviews: &[&str], expected: bool) {
        assert_eq!(is_approved(reviews), expected, "{reviews:?}");
    }

    #[test]
    fn examples() {
        expect(&["yes", "yes"], true);
        expect(&["yes", "no"], false);
    }
}
