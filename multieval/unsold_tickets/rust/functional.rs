// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(unsold_tickets(0, &[]), Vec::<i32>::new());
        assert_eq!(unsold_tickets(0, &[1, 2]), Vec::<i32>::new());
        assert_eq!(unsold_tickets(1, &[]), vec![1]);
        assert_eq!(unsold_tickets(1, &[1]), Vec::<i32>::new());
        assert_eq!(unsold_tickets(4, &[]), vec![1, 2, 3, 4]);
        assert_eq!(unsold_tickets(4, &[4]), vec![1, 2, 3]);
        assert_eq!(unsold_tickets(4, &[1]), vec![2, 3, 4]);
        assert_eq!(unsold_tickets(4, &[9, 2]), vec![1, 3, 4]);
        assert_eq!(unsold_tickets(4, &[0, -1, 5]), vec![1, 2, 3, 4]);
        assert_eq!(unsold_tickets(4, &[2, 2, 2, 2, 2]), vec![1, 3, 4]);
        assert_eq!(unsold_tickets(6, &[6, 5, 4]), vec![1, 2, 3]);
        assert_eq!(unsold_tickets(6, &[3, 1, 3, 1]), vec![2, 4, 5, 6]);
        assert_eq!(unsold_tickets(5, &[7, 5, 6, 4, 0, 3]), vec![1, 2]);
        assert_eq!(unsold_tickets(3, &[1, 2, 3, 4, 5]), Vec::<i32>::new());
        assert_eq!(unsold_tickets(7, &[-3, 3, -7, 7]), vec![1, 2, 4, 5, 6]);
        assert_eq!(unsold_tickets(8, &[8, 8, 1, 1]), vec![2, 3, 4, 5, 6, 7]);
        assert_eq!(unsold_tickets(2, &[2147483647, -2147483648]), vec![1, 2]);
        assert_eq!(unsold_tickets(10, &[10, 9, 8, 7, 6, 5, 4, 3, 1]), vec![2]);
        assert_eq!(unsold_tickets(12, &[12, 11, 3].repeat(200)), vec![1, 2, 4, 5, 6, 7, 8, 9, 10]);
    }
}
