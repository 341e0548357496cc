// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(unsold_tickets(5, &[2, 5]), vec![1, 3, 4]);
        assert_eq!(unsold_tickets(3, &[1, 3, 3]), vec![2]);
        assert_eq!(unsold_tickets(2, &[1, 2]), Vec::<i32>::new());
    }
}
