// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(seat_label(1, 4), "1A");
        assert_eq!(seat_label(7, 4), "2C");
        assert_eq!(seat_label(61, 6), "11A");
    }
}
