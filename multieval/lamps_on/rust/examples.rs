// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(lamps_on(3, &[1, 2]), 2);
        assert_eq!(lamps_on(4, &[2, 2, 3]), 1);
        assert_eq!(lamps_on(5, &[]), 0);
    }
}
