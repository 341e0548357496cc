// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(dice_points(&[1, 1, 1, 1, 1]), 15);
        assert_eq!(dice_points(&[6, 6, 6, 6, 6]), 40);
        assert_eq!(dice_points(&[2, 2, 2, 2, 3]), 21);
        assert_eq!(dice_points(&[3, 2, 2, 2, 2]), 21);
        assert_eq!(dice_points(&[1, 2, 1, 2, 1]), 17);
        assert_eq!(dice_points(&[5, 1, 5, 2, 5]), 28);
        assert_eq!(dice_points(&[4, 4, 4, 6, 6]), 34);
        assert_eq!(dice_points(&[6, 6, 4, 4, 4]), 34);
        assert_eq!(dice_points(&[1, 1, 2, 2, 3]), 9);
        assert_eq!(dice_points(&[2, 3, 2, 3, 6]), 16);
        assert_eq!(dice_points(&[6, 5, 4, 3, 2]), 40);
        assert_eq!(dice_points(&[1, 3, 2, 6, 4]), 36);
        assert_eq!(dice_points(&[6, 1, 5, 2, 3]), 37);
        assert_eq!(dice_points(&[1, 2, 3, 4, 6]), 36);
        assert_eq!(dice_points(&[1, 2, 3, 4, 4]), 14);
        assert_eq!(dice_points(&[5, 4, 3, 2, 5]), 19);
        assert_eq!(dice_points(&[1, 6, 6, 1, 6]), 30);
        assert_eq!(dice_points(&[3, 1, 2, 3, 3]), 22);
        assert_eq!(dice_points(&[2, 2, 5, 5, 1]), 15);
        assert_eq!(dice_points(&[2, 6, 2, 1, 2]), 23);
        assert_eq!(dice_points(&[4, 3, 4, 5, 4]), 30);
    }
}
