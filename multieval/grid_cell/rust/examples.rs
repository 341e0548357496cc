// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        let mut a = [0; 6];
        assert_eq!(write_cells(&mut a, 2, 3, &[(0, 1, 5), (1, 2, 7)]), 0);
        assert_eq!(a, [0, 5, 0, 0, 0, 7]);
        let mut b = [1, 2, 3, 4];
        assert_eq!(write_cells(&mut b, 2, 2, &[(2, 0, 9), (1, 0, 8)]), 1);
        assert_eq!(b, [1, 2, 8, 4]);
        assert_eq!(write_cells(&mut b, 2, 2, &[]), 0);
        assert_eq!(b, [1, 2, 8, 4]);
    }
}
