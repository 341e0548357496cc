// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(fuel_stops(&[1], 1), 0);
        assert_eq!(fuel_stops(&[2], 1), -1);
        assert_eq!(fuel_stops(&[1], 1000), 0);
        assert_eq!(fuel_stops(&[1, 1], 1), 1);
        assert_eq!(fuel_stops(&[1, 1, 1], 1), 2);
        assert_eq!(fuel_stops(&[1, 1, 1], 2), 1);
        assert_eq!(fuel_stops(&[1, 1, 1, 1], 2), 1);
        assert_eq!(fuel_stops(&[5, 5], 10), 0);
        assert_eq!(fuel_stops(&[5, 5, 1], 10), 1);
        assert_eq!(fuel_stops(&[5, 5, 5, 5], 10), 1);
        assert_eq!(fuel_stops(&[6, 5, 5, 6], 10), 2);
        assert_eq!(fuel_stops(&[6, 4, 6, 4], 10), 1);
        assert_eq!(fuel_stops(&[7, 4, 7, 4], 11), 1);
        assert_eq!(fuel_stops(&[7, 4, 7, 4], 10), 3);
        assert_eq!(fuel_stops(&[3, 8, 3, 8], 10), 3);
        assert_eq!(fuel_stops(&[9, 2, 1, 8], 10), 2);
        assert_eq!(fuel_stops(&[10, 1, 10, 1], 10), 3);
        assert_eq!(fuel_stops(&[2, 8, 11], 10), -1);
        assert_eq!(fuel_stops(&[11, 2, 8], 10), -1);
        assert_eq!(fuel_stops(&[2, 11, 8], 10), -1);
        assert_eq!(fuel_stops(&[10], 10), 0);
        assert_eq!(fuel_stops(&[1000, 1000], 1000), 1);
        assert_eq!(fuel_stops(&[999, 1, 1000], 1000), 1);
        assert_eq!(fuel_stops(&[4, 4, 4, 4, 4], 12), 1);
        assert_eq!(fuel_stops(&[4, 4, 4, 4, 4], 11), 2);
        assert_eq!(fuel_stops(&[3].repeat(500), 10), 166);
        assert_eq!(fuel_stops(&[1].repeat(500), 1000), 0);
        assert_eq!(fuel_stops(&[6, 5].repeat(250), 10), 499);
        assert_eq!(fuel_stops(&[1, 2].repeat(100), 1), -1);
    }
}
