// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(battery_level(&[30, -20]), 60);
        assert_eq!(battery_level(&[60]), 100);
        assert_eq!(battery_level(&[10, -90]), 0);
    }
}
