// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(ferry_trips(&[1], 1), 1);
        assert_eq!(ferry_trips(&[1, 1], 1), 2);
        assert_eq!(ferry_trips(&[1, 1, 1], 2), 2);
        assert_eq!(ferry_trips(&[5, 5], 10), 1);
        assert_eq!(ferry_trips(&[5, 5, 5], 10), 2);
        assert_eq!(ferry_trips(&[6, 5, 4], 10), 2);
        assert_eq!(ferry_trips(&[4, 6, 5], 10), 2);
        assert_eq!(ferry_trips(&[6, 6, 6], 10), 3);
        assert_eq!(ferry_trips(&[3, 8, 3], 10), 3);
        assert_eq!(ferry_trips(&[8, 3, 2], 10), 2);
        assert_eq!(ferry_trips(&[7, 7, 3, 3], 10), 3);
        assert_eq!(ferry_trips(&[9, 2, 1, 8], 10), 3);
        assert_eq!(ferry_trips(&[10, 10, 10], 10), 3);
        assert_eq!(ferry_trips(&[1, 10, 1, 10], 10), 4);
        assert_eq!(ferry_trips(&[2, 3, 5, 7, 11], 12), 3);
        assert_eq!(ferry_trips(&[1000, 1000], 1000), 2);
        assert_eq!(ferry_trips(&[999, 1, 1], 1000), 2);
        assert_eq!(ferry_trips(&[4, 4, 4, 4, 4], 12), 2);
        assert_eq!(ferry_trips(&[4, 4, 4, 4, 4], 11), 3);
        assert_eq!(ferry_trips(&[6, 4, 6, 4], 10), 2);
        assert_eq!(ferry_trips(&[7, 4, 7, 4], 10), 4);
        assert_eq!(ferry_trips(&[3].repeat(1000), 10), 334);
        assert_eq!(ferry_trips(&[6, 5].repeat(500), 10), 1000);
        assert_eq!(ferry_trips(&[1].repeat(1000), 1000), 1);
    }
}
