// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn security() {
        let whole = "4142434a";
        let four = [65u8, 66, 67, 74];
        for size in 0..=8 {
            let expected = if size % 2 == 0 { Some(four[..size / 2].to_vec()) } else { None };
            assert_eq!(decode_hex(&whole[..size], 4), expected);
        }
        for limit in 0..=6 {
            let expected = if limit < 4 { None } else { Some(four.to_vec()) };
            assert_eq!(decode_hex(whole, limit), expected);
        }
        assert_eq!(decode_hex("4", 5), None);
        for two in [
            "+1", "-1", " 1", "1 ", "1\n", "\t1", "0x", "0X", "1_", "1z", "z1", "-0", "+f", "1+", "1\0", "\0\0",
            "é", "éé", "1é", "é1", "1é1", "１２", "٣٣", "1€", "€1", "𝟙", "１",
        ] {
            assert_eq!(decode_hex(two, 20), None);
            assert_eq!(decode_hex(&format!("41{two}42"), 20), None);
        }
        for other in ('\0'..'\u{250}').filter(|c| !c.is_ascii_hexdigit()) {
            assert_eq!(decode_hex(&format!("{other}1"), 20), None);
            assert_eq!(decode_hex(&format!("1{other}"), 20), None);
        }
        assert_eq!(decode_hex("4142\n", 4), None);
        assert_eq!(decode_hex("4142\r\n", 4), None);
        assert_eq!(decode_hex("0x41", 4), None);
        assert_eq!(decode_hex("41 42", 4), None);
        assert_eq!(decode_hex(" 4142 ", 4), None);
        assert_eq!(decode_hex(&"4".repeat(1_000_000), 500_000), Some(vec![0x44; 500_000]));
        assert_eq!(decode_hex(&"4".repeat(1_000_000), 499_999), None);
        assert_eq!(decode_hex(&"4".repeat(999_999), 500_000), None);
    }
}
