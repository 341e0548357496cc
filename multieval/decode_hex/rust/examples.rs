// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(decode_hex("4a6F00", 10), Some(vec![74, 111, 0]));
        assert_eq!(decode_hex("4a6F00", 3), Some(vec![74, 111, 0]));
        assert_eq!(decode_hex("zz", 10), None);
        assert_eq!(decode_hex("", 10), Some(vec![]));
    }
}
