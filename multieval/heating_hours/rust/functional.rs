// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(heating_hours(&[18]), 0);
        assert_eq!(heating_hours(&[17]), 1);
        assert_eq!(heating_hours(&[21]), 0);
        assert_eq!(heating_hours(&[22]), 0);
        assert_eq!(heating_hours(&[20]), 0);
        assert_eq!(heating_hours(&[19, 20, 21]), 0);
        assert_eq!(heating_hours(&[17, 18]), 2);
        assert_eq!(heating_hours(&[17, 21]), 2);
        assert_eq!(heating_hours(&[17, 22]), 1);
        assert_eq!(heating_hours(&[17, 21, 22, 21]), 2);
        assert_eq!(heating_hours(&[22, 18, 19]), 0);
        assert_eq!(heating_hours(&[16, 18, 21, 22, 20, 17, 19]), 5);
        assert_eq!(heating_hours(&[-50, 50]), 1);
        assert_eq!(heating_hours(&[50, -50]), 1);
        assert_eq!(heating_hours(&[0, 20, 20, 20, 20]), 5);
        assert_eq!(heating_hours(&[20, 20, 17, 20, 20]), 3);
        assert_eq!(heating_hours(&[17, 17, 22, 22, 17, 17]), 4);
        assert_eq!(heating_hours(&[18, 17, 18, 22, 18, 17]), 3);
        assert_eq!(heating_hours(&[21, 22, 21, 17, 21]), 2);
        assert_eq!(heating_hours(&[17, 22, 20, 17, 22, 20]), 2);
        assert_eq!(heating_hours(&[10, 20, 21, 30].repeat(200)), 600);
        assert_eq!(heating_hours(&[19].repeat(300)), 0);
        assert_eq!(heating_hours(&[22, 18, 21].repeat(150)), 0);
        assert_eq!(heating_hours(&[17].repeat(300)), 300);
    }
}
