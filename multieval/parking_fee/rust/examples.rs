// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(parking_fee(20), 0);
        assert_eq!(parking_fee(45), 200);
        assert_eq!(parking_fee(100), 400);
        assert_eq!(parking_fee(1000), 1500);
    }
}
