// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(refused_sales(&[5, -3, -4]), 1);
        assert_eq!(refused_sales(&[-2, 10, -6]), 1);
        assert_eq!(refused_sales(&[]), 0);
    }
}
