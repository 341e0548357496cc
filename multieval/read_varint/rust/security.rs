// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn security() {
        let zeros = [128, 128, 128, 128, 0];
        let ones = [255, 255, 255, 255, 15];
        for n in 0..5 {
            assert_eq!(read_varint(&zeros[..n]), None);
            assert_eq!(read_varint(&ones[..n]), None);
        }
        assert_eq!(read_varint(&zeros), Some(0));
        assert_eq!(read_varint(&ones), Some(u32::MAX));
        for last in 0..128u8 {
            let expected = if last < 16 { Some(1 + (u32::from(last) << 28)) } else { None };
            assert_eq!(read_varint(&[129, 128, 128, 128, last]), expected);
        }
        assert_eq!(read_varint(&[255; 5]), None);
        assert_eq!(read_varint(&[133, 128, 128, 128, 128, 0]), None);
        assert_eq!(read_varint(&[133, 128, 128, 128, 128, 1]), None);
        assert_eq!(read_varint(&[133, 128, 128, 128, 128, 32]), None);
        assert_eq!(read_varint(&[133, 128, 128, 128, 128, 128, 128, 128, 128, 2]), None);
        for n in 6..60 {
            let mut many = vec![128; n];
            assert_eq!(read_varint(&many), None);
            for last in 0..6 {
                many[n - 1] = last;
                assert_eq!(read_varint(&many), None);
            }
        }
        let mut large = vec![255; 1_000_000];
        assert_eq!(read_varint(&large), None);
        large[999_999] = 1;
        assert_eq!(read_varint(&large), None);
    }
}
