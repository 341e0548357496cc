// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(refused_sales(&[0]), 0);
        assert_eq!(refused_sales(&[1]), 0);
        assert_eq!(refused_sales(&[-1]), 1);
        assert_eq!(refused_sales(&[1, -1]), 0);
        assert_eq!(refused_sales(&[1, -1, -1]), 1);
        assert_eq!(refused_sales(&[5, -5]), 0);
        assert_eq!(refused_sales(&[5, -6]), 1);
        assert_eq!(refused_sales(&[5, -6, -5]), 1);
        assert_eq!(refused_sales(&[5, -6, -5, -1]), 2);
        assert_eq!(refused_sales(&[-5, 5, -5]), 1);
        assert_eq!(refused_sales(&[-5, 3, -3]), 1);
        assert_eq!(refused_sales(&[3, -4, 1, -4]), 1);
        assert_eq!(refused_sales(&[10, -11, -11, -10]), 2);
        assert_eq!(refused_sales(&[2, 2, -4, -1]), 1);
        assert_eq!(refused_sales(&[0, 0, -1, 0]), 1);
        assert_eq!(refused_sales(&[-1, -1, -1]), 3);
        assert_eq!(refused_sales(&[4, -5, 1, -5, -1]), 2);
        assert_eq!(refused_sales(&[1000, -1000, -1]), 1);
        assert_eq!(refused_sales(&[1000, 1000, -1000, -1000, -1000]), 1);
        assert_eq!(refused_sales(&[7, -8, -7, 8, -8, -1]), 2);
        assert_eq!(refused_sales(&[6, -4, -4, -2]), 1);
        assert_eq!(refused_sales(&[2, -3].repeat(500)), 167);
        assert_eq!(refused_sales(&[1000].repeat(1000)), 0);
        assert_eq!(refused_sales(&[-1].repeat(1000)), 1000);
    }
}
