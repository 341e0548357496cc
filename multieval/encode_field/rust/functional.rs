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
    fn functional() {
        expect(&[0]);
        expect(&[255]);
        expect(&[0, 0, 0]);
        expect(&[3, 65, 66, 67]);
        expect(&[200, 100, 127, 128]);
        expect(&[7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7]);
        for size in [127, 128, 254, 255] {
            let value: Vec<u8> = (0..size).map(|i: usize| (i * 7 + 1) as u8).collect();
            expect(&value);
        }
    }
}
