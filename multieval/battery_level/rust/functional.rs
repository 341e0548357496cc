// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(battery_level(&[]), 50);
        assert_eq!(battery_level(&[0]), 50);
        assert_eq!(battery_level(&[50]), 100);
        assert_eq!(battery_level(&[51]), 100);
        assert_eq!(battery_level(&[-50]), 0);
        assert_eq!(battery_level(&[-51]), 0);
        assert_eq!(battery_level(&[60, -20]), 80);
        assert_eq!(battery_level(&[-60, 20]), 20);
        assert_eq!(battery_level(&[49]), 99);
        assert_eq!(battery_level(&[-49]), 1);
        assert_eq!(battery_level(&[1000, -1]), 99);
        assert_eq!(battery_level(&[-1000, 1]), 1);
        assert_eq!(battery_level(&[1000, -1000]), 0);
        assert_eq!(battery_level(&[-1000, 1000]), 100);
        assert_eq!(battery_level(&[40, 40, -30]), 70);
        assert_eq!(battery_level(&[-40, -40, 30]), 30);
        assert_eq!(battery_level(&[100, -100, 100, -30]), 70);
        assert_eq!(battery_level(&[10, 20, 30, -40]), 60);
        assert_eq!(battery_level(&[-10, -20, -30, 40]), 40);
        assert_eq!(battery_level(&[25, 25, 1, -1, -100, -1, 7]), 7);
        assert_eq!(battery_level(&[5, -7, 11, -13]), 46);
        assert_eq!(battery_level(&[70, -30].repeat(500)), 70);
        assert_eq!(battery_level(&[30, -70].repeat(500)), 0);
        assert_eq!(battery_level(&[1].repeat(400)), 100);
        assert_eq!(battery_level(&[-1].repeat(400)), 0);
    }
}
