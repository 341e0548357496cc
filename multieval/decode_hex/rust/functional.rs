// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        let mut all = String::new();
        let mut expected = Vec::new();
        for byte in 0..=255u8 {
            all.push_str(&format!("{byte:02x}"));
            expected.push(byte);
        }
        for byte in 0..=255u8 {
            all.push_str(&format!("{byte:02X}"));
            expected.push(byte);
        }
        assert_eq!(decode_hex(&all, 512), Some(expected.clone()));
        assert_eq!(decode_hex(&all, 1000), Some(expected));
        assert_eq!(decode_hex("fFFf", 512), Some(vec![255, 255]));
        assert_eq!(decode_hex("", 0), Some(vec![]));
        assert_eq!(decode_hex("00", 1), Some(vec![0]));
        for text in ["00zz", "gg", "//::", "@@GG", "``"] {
            assert_eq!(decode_hex(text, 5), None);
        }
    }
}
