// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn security() {
        assert_eq!(split_money(10, &[0]), [10]);
        assert_eq!(split_money(0, &[0]), [0]);
        assert_eq!(split_money(10, &[0, 0]), [5, 5]);
        assert_eq!(split_money(100, &[0, 0, 0]), [34, 33, 33]);
        assert_eq!(split_money(2, &[0, 0, 0, 0, 0]), [1, 1, 0, 0, 0]);
        assert_eq!(split_money(0, &[0, 0, 0]), [0, 0, 0]);
        assert_eq!(split_money(1000000000000, &[0, 0, 0, 0, 0, 0, 0]), [142857142858, 142857142857, 142857142857, 142857142857, 142857142857, 142857142857, 142857142857]);
        assert!(split_money(0, &[]).is_empty());
        assert!(split_money(5, &[]).is_empty());
        assert_eq!(split_money(10, &[0, 0, 1]), [0, 0, 10]);
        assert_eq!(split_money(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(split_money(1000000000000, &[1000000, 1000000, 1000000]), [333333333334, 333333333333, 333333333333]);
        assert_eq!(split_money(999999999999, &[999999, 1000000, 3]), [499999000001, 499999500000, 1499998]);
        assert_eq!(split_money(999999999989, &[1000000, 999999, 999983, 0, 7]), [333334555557, 333334222222, 333328888869, 0, 2333341]);
        assert_eq!(split_money(1000000000000, &[1, 1000000]), [1000000, 999999000000]);
        assert_eq!(split_money(1000000000000, &[1000000, 1]), [999999000001, 999999]);
        assert_eq!(split_money(999999999997, &[333333, 333334, 999998]), [200000000000, 200000600000, 599999399997]);
        let mut many = vec![2; 1000];
        many[999] = 1;
        assert_eq!(split_money(1999, &vec![0; 1000]), many);
    }
}
