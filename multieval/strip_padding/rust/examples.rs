// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(strip_padding(&[65, 66, 67, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13]), Some(vec![65, 66, 67]));
        assert_eq!(strip_padding(&[16; 16]), Some(vec![]));
        assert_eq!(strip_padding(&[65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 1]), Some(vec![65; 15]));
    }
}
