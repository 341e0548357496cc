// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(percent_decode(b"a%20b"), b"a b");
        assert_eq!(percent_decode(b"%41%6a%6A"), b"Ajj");
        assert_eq!(percent_decode(b"100%zz"), b"100%zz");
        assert_eq!(percent_decode(b""), b"");
    }
}
