// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(cut_text(&[97, 195, 169, 98], 2), [97]);
        assert_eq!(cut_text(&[97, 195, 169, 98], 3), [97, 195, 169]);
        assert_eq!(cut_text(&[97, 195, 169, 98], 9), [97, 195, 169, 98]);
        assert_eq!(cut_text(&[], 5), []);
    }
}
