// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(elevator_seconds(&[0]), 5);
        assert_eq!(elevator_seconds(&[1]), 7);
        assert_eq!(elevator_seconds(&[-1]), 7);
        assert_eq!(elevator_seconds(&[0, 0, 0]), 15);
        assert_eq!(elevator_seconds(&[2, 2]), 14);
        assert_eq!(elevator_seconds(&[3, 1]), 20);
        assert_eq!(elevator_seconds(&[1, -1]), 16);
        assert_eq!(elevator_seconds(&[-10]), 25);
        assert_eq!(elevator_seconds(&[50]), 105);
        assert_eq!(elevator_seconds(&[50, -10]), 230);
        assert_eq!(elevator_seconds(&[-10, 50]), 150);
        assert_eq!(elevator_seconds(&[5, 5, 5, 5]), 30);
        assert_eq!(elevator_seconds(&[1, 0, 1, 0]), 28);
        assert_eq!(elevator_seconds(&[10, 9, 8]), 39);
        assert_eq!(elevator_seconds(&[-3, -5]), 20);
        assert_eq!(elevator_seconds(&[-5, -3]), 24);
        assert_eq!(elevator_seconds(&[7, 2, 9]), 53);
        assert_eq!(elevator_seconds(&[0, 4]), 18);
        assert_eq!(elevator_seconds(&[4, 0]), 26);
        assert_eq!(elevator_seconds(&[1, 2].repeat(100)), 1400);
        assert_eq!(elevator_seconds(&[0].repeat(100)), 500);
        assert_eq!(elevator_seconds(&[-10, 50].repeat(50)), 12400);
    }
}
