// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn packed(counts: &[u32]) -> Vec<u8> {
        let mut made = Vec::new();
        for (value, count) in (65u8..).zip(counts) {
            made.extend_from_slice(&count.to_be_bytes());
            made.push(value);
        }
        made
    }

    #[test]
    fn security() {
        let small = packed(&[2, 0, 3]);
        for size in 0..15 {
            if size % 5 != 0 {
                assert_eq!(unpack_runs(&small[..size], 5), None);
            }
        }
        for limit in 0..=8 {
            let expected = if limit < 5 { None } else { Some(vec![65, 65, 67, 67, 67]) };
            assert_eq!(unpack_runs(&small, limit), expected);
        }
        for large in [5, 255, 256, 1_000_000, 0x7fff_ffff, 0x8000_0000, 0x8000_0001, 0xffff_fffe, 0xffff_ffff] {
            assert_eq!(unpack_runs(&packed(&[large]), 4), None);
            assert_eq!(unpack_runs(&packed(&[large, 1]), 4), None);
            assert_eq!(unpack_runs(&packed(&[1, large]), 4), None);
            assert_eq!(unpack_runs(&packed(&[large, large]), 4), None);
        }
        assert_eq!(unpack_runs(&packed(&[3, 0xffff_fffd, 2]), 4), None);
        assert_eq!(unpack_runs(&packed(&[4, 0xffff_ffff]), 4), None);
        assert_eq!(unpack_runs(&packed(&[4, 0xffff_ffff, 1]), 4), None);
        assert_eq!(unpack_runs(&packed(&[0x8000_0000, 0x8000_0000]), 4), None);
        assert_eq!(unpack_runs(&packed(&[0x8000_0000, 0x8000_0000]), 0), None);
        assert_eq!(unpack_runs(&packed(&[0xffff_ffff; 20]), 1_000_000), None);
        assert_eq!(unpack_runs(&[0, 15, 66, 64, 65].repeat(200_000), 1_000_000), None);
        assert_eq!(unpack_runs(&packed(&[0, 0, 0]), 0), Some(vec![]));
        assert_eq!(unpack_runs(&packed(&[4, 0, 1]), 4), None);
        assert_eq!(unpack_runs(&packed(&[4, 0, 1]), 5), Some(vec![65, 65, 65, 65, 67]));
    }
}
