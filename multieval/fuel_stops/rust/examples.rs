// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(fuel_stops(&[4, 3, 5, 3], 9), 1);
        assert_eq!(fuel_stops(&[2, 2], 9), 0);
        assert_eq!(fuel_stops(&[8, 2], 5), -1);
    }
}
