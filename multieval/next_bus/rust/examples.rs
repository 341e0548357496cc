// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(next_bus(&[400, 430, 460], 410), 20);
        assert_eq!(next_bus(&[0, 700], 650), 50);
        assert_eq!(next_bus(&[0, 700], 1400), 40);
    }
}
