// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(name: &str, value: &str, expected: Option<&str>) {
        assert_eq!(header_line(name, value).as_deref(), expected);
    }

    #[test]
    fn examples() {
        expect("Host", "example.org", Some("Host: example.org\r\n"));
        expect("X-Empty", "", Some("X-Empty: \r\n"));
        expect("My Name", "a", None);
    }
}
