// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        for bit in 0..32 {
            for off in 0..3 {
                let number = ((1u64 << bit) - 1 + off) as u32;
                let mut rest = number;
                let mut bytes = Vec::new();
                while rest > 127 {
                    bytes.push((rest % 128) as u8 + 128);
                    rest /= 128;
                }
                bytes.push(rest as u8);
                assert_eq!(read_varint(&bytes), Some(number));
                let mut longer = bytes.clone();
                longer.resize(9, 255);
                assert_eq!(read_varint(&longer), Some(number));
                while bytes.len() < 5 {
                    *bytes.last_mut().unwrap() |= 128;
                    bytes.push(0);
                    assert_eq!(read_varint(&bytes), Some(number));
                }
            }
        }
        assert_eq!(read_varint(&vec![0; 1_000_000]), Some(0));
    }
}
