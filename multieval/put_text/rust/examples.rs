// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(size: usize, text: &str) {
        let mut buffer = vec![7; size];
        let mut expected = buffer.clone();
        let length = if size == 0 { 0 } else { text.len().min(size - 1) };
        for (place, byte) in expected.iter_mut().zip(text[..length].bytes().chain([0])) {
            *place = byte;
        }
        assert_eq!(put_text(&mut buffer, text), length as i32, "{size} bytes, {text}");
        assert_eq!(buffer, expected, "{size} bytes, {text}");
    }

    #[test]
    fn examples() {
        expect(10, "abc");
        expect(10, "");
    }
}
