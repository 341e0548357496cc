// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(value: &[u8]) {
        let field = [&[value.len() as u8], value].concat();
        let expected = if value.len() > 255 { None } else { Some(field) };
        assert_eq!(encode_field(value), expected, "{} bytes", value.len());
    }

    #[test]
    fn examples() {
        expect(&[65, 66, 67]);
        expect(&[]);
    }
}
