// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(percent_decode(b"plain"), b"plain");
        assert_eq!(percent_decode(b"a+b%2Bc"), b"a+b+c");
        assert_eq!(percent_decode(b"%2541"), b"%41");
        assert_eq!(percent_decode(b"%25%34%31"), b"%41");
        assert_eq!(percent_decode(b"%zz%41%g1%G0"), b"%zzA%g1%G0");
        assert_eq!(percent_decode(b"50%, 60%%, 70%41"), b"50%, 60%%, 70A");
        assert_eq!(percent_decode(b"4141%41"), b"4141A");
        let raw: Vec<u8> = (0..=255).collect();
        let lower: String = raw.iter().map(|byte| format!("%{byte:02x}")).collect();
        let upper: String = raw.iter().map(|byte| format!("%{byte:02X}")).collect();
        assert_eq!(percent_decode(lower.as_bytes()), raw);
        assert_eq!(percent_decode(upper.as_bytes()), raw);
        assert_eq!(percent_decode(&raw), raw);
        assert!(percent_decode("%7e".repeat(333_333).as_bytes()) == vec![b'~'; 333_333]);
    }
}
