// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(distinct_entries(&[0, 0, 0, 1, 0]), 1);
        assert_eq!(distinct_entries(&[0, 0, 0, 2, 0, 0]), 1);
        assert_eq!(distinct_entries(&[0, 0, 0, 2, 0, 1, 0]), 2);
        assert_eq!(distinct_entries(&[0, 0, 0, 1, 3, 0, 255, 128]), 1);
        assert_eq!(distinct_entries(&[0, 0, 0, 4, 1, 0, 2, 0, 0, 1, 0, 2, 0, 1]), 3);
        assert_eq!(distinct_entries(&[0, 0, 0, 3, 2, 1, 2, 2, 2, 1, 2, 1, 2]), 2);
        assert_eq!(distinct_entries(&[0, 0, 0, 2, 3, 97, 0, 98, 3, 97, 0, 99]), 2);
        assert_eq!(distinct_entries(&[0, 0, 0, 5, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1]), 3);
        assert_eq!(distinct_entries(&[]), -1);
        assert_eq!(distinct_entries(&[0, 0, 0]), -1);
        assert_eq!(distinct_entries(&[0, 0, 0, 0, 0]), -1);
        assert_eq!(distinct_entries(&[0, 0, 0, 1]), -1);
        assert_eq!(distinct_entries(&[0, 0, 0, 2, 1, 7]), -1);
        assert_eq!(distinct_entries(&[0, 0, 0, 1, 0, 0]), -1);
        assert_eq!(distinct_entries(&[0, 0, 0, 2, 1, 200, 1, 72]), 2);
        let mut big = vec![0u8; 100_000];
        big[..4].copy_from_slice(&99_996u32.to_be_bytes());
        assert_eq!(distinct_entries(&big), 1);
        let mut big = 19_999u32.to_be_bytes().to_vec();
        for i in 0..19_999u32 {
            big.extend([4, 255, 0, (i % 10_000 >> 8) as u8, (i % 10_000) as u8]);
        }
        assert_eq!(distinct_entries(&big), 10_000);
        let mut big = vec![0, 0, 0, 3];
        for _ in 0..3 {
            big.push(255);
            big.extend([b'x'; 255]);
        }
        big[4 + 256 * 2 - 1] = b'y';
        assert_eq!(distinct_entries(&big), 2);
    }
}
