// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(lamps_on(1, &[1]), 1);
        assert_eq!(lamps_on(1, &[1, 1]), 0);
        assert_eq!(lamps_on(1, &[2]), 0);
        assert_eq!(lamps_on(1, &[0]), 0);
        assert_eq!(lamps_on(1, &[-1]), 0);
        assert_eq!(lamps_on(3, &[3]), 1);
        assert_eq!(lamps_on(3, &[1, 2, 3]), 3);
        assert_eq!(lamps_on(3, &[3, 3, 3]), 1);
        assert_eq!(lamps_on(3, &[1, 1, 2, 2]), 0);
        assert_eq!(lamps_on(3, &[1, 2, 1, 2]), 0);
        assert_eq!(lamps_on(3, &[0, 4, -1, 1]), 1);
        assert_eq!(lamps_on(3, &[4, 4, 4]), 0);
        assert_eq!(lamps_on(3, &[0]), 0);
        assert_eq!(lamps_on(5, &[5, 4, 5, 3, 5]), 3);
        assert_eq!(lamps_on(100, &[100, 101, 99]), 2);
        assert_eq!(lamps_on(100, &[1000, -1000, 50]), 1);
        assert_eq!(lamps_on(10, &[1, 3, 5, 7, 9, 1, 3]), 3);
        assert_eq!(lamps_on(2, &[1, 1, 1, 2, 2, 2, 2]), 1);
        assert_eq!(lamps_on(7, &[-7, 7, -7]), 1);
        assert_eq!(lamps_on(10, &[10, 10, 1]), 1);
        assert_eq!(lamps_on(3, &[1, 2, 3, 3].repeat(250)), 0);
        assert_eq!(lamps_on(3, &[2].repeat(999)), 1);
        assert_eq!(lamps_on(100, &[100, 1, 100].repeat(333)), 1);
    }
}
