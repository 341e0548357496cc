// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(dice_points(&[1, 1, 1, 2, 4]), 19);
        assert_eq!(dice_points(&[1, 2, 3, 4, 5]), 35);
        assert_eq!(dice_points(&[6, 6, 1, 2, 3]), 18);
    }
}
