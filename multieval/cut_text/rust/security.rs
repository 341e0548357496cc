// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn gives(text: &[u8], ends: &[usize]) {
        for (n, end) in ends.iter().enumerate() {
            assert_eq!(cut_text(text, n), text[..*end]);
        }
    }

    #[test]
    fn security() {
        gives(b"\x80", &[0, 1, 1]);
        gives(b"\x80\xbf", &[0, 0, 2, 2]);
        gives(b"\x80\xbf\x80\xbf", &[0, 0, 0, 0, 4, 4]);
        gives(b"\xa9\x80yz", &[0, 0, 2, 3, 4, 4]);
        gives(b"yA\x80\x81\x82z", &[0, 1, 1, 1, 1, 5, 6, 6]);
        gives(b"\xf0a\xe2b\xc3\xff", &[0, 1, 2, 3, 4, 5, 6, 6]);
        gives(b"\xf0\x9f\x98\xe2\x82", &[0, 0, 0, 3, 3, 5, 5]);
        gives(b"\xed\xa0\x80\xc0\x80\x80x", &[0, 0, 0, 3, 3, 3, 6, 7, 7]);
        gives("é€z".as_bytes(), &[0, 0, 2, 2, 2, 5, 6]);
        gives(b"", &[0, 0]);
        let many = vec![0x80; 1_000_000];
        assert!(cut_text(&many, 999_999).is_empty());
        assert!(cut_text(&many, 1_000_000) == many);
    }
}
