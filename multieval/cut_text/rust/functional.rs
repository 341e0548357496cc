// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        for n in 0..8 {
            assert_eq!(cut_text(b"plain", n), b"plain"[..n.min(5)]);
        }
        let mixed = "é€😀!".as_bytes();
        for (n, end) in [0, 0, 2, 2, 2, 5, 5, 5, 5, 9, 10, 10, 10].into_iter().enumerate() {
            assert_eq!(cut_text(mixed, n), mixed[..end]);
        }
        assert_eq!(cut_text("😀".as_bytes(), 3), b"");
        assert_eq!(cut_text(b"", 0), b"");
        assert_eq!(cut_text(b"x", 0), b"");
        let mut text = "é".repeat(500_000).into_bytes();
        text[10] = 0;
        text[11] = 0;
        assert!(cut_text(&text, 999_999) == text[..999_998]);
        assert!(cut_text(&text, 2_000_000) == text);
        assert_eq!(cut_text(&text, 12), text[..12]);
    }
}
