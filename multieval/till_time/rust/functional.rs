// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(till_time(&[1]), 1);
        assert_eq!(till_time(&[9]), 9);
        assert_eq!(till_time(&[5, 4, 3]), 7);
        assert_eq!(till_time(&[3, 4, 5]), 8);
        assert_eq!(till_time(&[10, 1, 1, 1]), 10);
        assert_eq!(till_time(&[1, 10, 1, 1]), 10);
        assert_eq!(till_time(&[10, 1, 1, 1, 8]), 11);
        assert_eq!(till_time(&[1, 1, 1, 1]), 2);
        assert_eq!(till_time(&[1, 1, 1]), 2);
        assert_eq!(till_time(&[2, 2, 2, 2, 2]), 6);
        assert_eq!(till_time(&[1, 2, 3, 4, 5]), 9);
        assert_eq!(till_time(&[5, 4, 3, 2, 1]), 8);
        assert_eq!(till_time(&[100, 1, 99]), 100);
        assert_eq!(till_time(&[100, 1, 100]), 101);
        assert_eq!(till_time(&[1, 1, 100]), 101);
        assert_eq!(till_time(&[7, 3, 4, 1, 1]), 8);
        assert_eq!(till_time(&[3, 3, 6, 1, 1, 1]), 9);
        assert_eq!(till_time(&[1000, 1000, 1]), 1001);
        assert_eq!(till_time(&[6, 2, 2, 2, 2]), 8);
        assert_eq!(till_time(&[4, 1, 1, 1, 1, 4]), 8);
        assert_eq!(till_time(&[1].repeat(1000)), 500);
        assert_eq!(till_time(&[3, 1].repeat(200)), 400);
        assert_eq!(till_time(&[1000].repeat(999)), 500000);
    }
}
