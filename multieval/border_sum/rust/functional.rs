// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(border_sum(&[5], 1), 5);
        assert_eq!(border_sum(&[1, 2, 3], 3), 6);
        assert_eq!(border_sum(&[1, 2, 3], 1), 6);
        assert_eq!(border_sum(&[1, 2], 2), 3);
        assert_eq!(border_sum(&[1, 2], 1), 3);
        assert_eq!(border_sum(&[1, 2, 3, 4, 5, 6], 3), 21);
        assert_eq!(border_sum(&[1, 2, 3, 4, 5, 6], 2), 21);
        assert_eq!(border_sum(&[1, 2, 3, 4, 5, 6], 6), 21);
        assert_eq!(border_sum(&[1, 2, 3, 4, 5, 6], 1), 21);
        assert_eq!(border_sum(&[0, 0, 0, 0, 9, 0, 0, 0, 0], 3), 0);
        assert_eq!(border_sum(&[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 3), 10);
        assert_eq!(border_sum(&[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 4), 10);
        assert_eq!(border_sum(&[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 4), 12);
        assert_eq!(border_sum(&[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 5), 16);
        assert_eq!(border_sum(&[-1, 2, -3, 4, -5, 6, -7, 8, -9], 3), 0);
        assert_eq!(border_sum(&[1, 2, 3, 4, 100, 200, 5, 6, 7, 8, 9, 10], 4), 150);
        assert_eq!(border_sum(&[1000, 1, 1000, 1, 1, 1, 1000, 1, 1000], 3), 4004);
        assert_eq!(border_sum(&[-1000, -1000, -1000, -1000], 2), -4000);
        assert_eq!(border_sum(&[10, 20, 30, 40, 50, 60, 70, 80], 4), 360);
        assert_eq!(border_sum(&[10, 20, 30, 40, 50, 60, 70, 80], 2), 360);
        assert_eq!(border_sum(&[7, 0, 0, 0, 5, 0, 0, 0, 3, 0, 0, 0], 3), 10);
        assert_eq!(border_sum(&[1].repeat(10000), 100), 396);
        assert_eq!(border_sum(&[2].repeat(10000), 10000), 20000);
        assert_eq!(border_sum(&[2].repeat(10000), 1), 20000);
        assert_eq!(border_sum(&[3].repeat(10000), 5000), 30000);
    }
}
