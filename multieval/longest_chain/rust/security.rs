// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn security() {
        assert_eq!(longest_chain(&[1]), -1);
        assert_eq!(longest_chain(&[-2]), -1);
        assert_eq!(longest_chain(&[-1, 0, 1, 4]), -1);
        assert_eq!(longest_chain(&[4, -1, 1, 1]), -1);
        assert_eq!(longest_chain(&[-1, -2, 1, 1]), -1);
        assert_eq!(longest_chain(&[-1, 0, i32::MAX]), -1);
        assert_eq!(longest_chain(&[i32::MIN, 0, 1]), -1);
        assert_eq!(longest_chain(&[-1, 1]), -1);
        assert_eq!(longest_chain(&[1, 0, -1]), -1);
        assert_eq!(longest_chain(&[-1, 0, 3, 4, 2]), -1);
        assert_eq!(longest_chain(&[1, 2, 3, 1]), -1);
        assert_eq!(longest_chain(&[2, 0, 2, -1]), -1);
        assert_eq!(longest_chain(&[2, 0, 3, -1]), 4);
        let n = 300_000;
        let mut many: Vec<i32> = (-1..n - 1).collect();
        assert_eq!(longest_chain(&many), n);
        many[0] = n - 1;
        assert_eq!(longest_chain(&many), -1);
        many[0] = n;
        assert_eq!(longest_chain(&many), -1);
        let mut many: Vec<i32> = (1..=n).collect();
        many[299_999] = -1;
        assert_eq!(longest_chain(&many), n);
        many[299_999] = n - 2;
        assert_eq!(longest_chain(&many), -1);
        let many: Vec<i32> = (0..n).map(|i| if i <= n / 2 { i - 1 } else { n / 2 }).collect();
        assert_eq!(longest_chain(&many), n / 2 + 2);
    }
}
