// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(split_money(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(split_money(101, &[0, 3, 1]), [0, 76, 25]);
        assert_eq!(split_money(1, &[2, 5]), [1, 0]);
    }
}
