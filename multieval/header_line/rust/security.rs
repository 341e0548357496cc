// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(name: &str, value: &str, expected: Option<&str>) {
        assert_eq!(header_line(name, value).as_deref(), expected);
    }

    #[test]
    fn security() {
        expect("a", "b\n", None);
        expect("a", "\nb", None);
        expect("a", "b\nc", None);
        expect("a", "\n", None);
        expect("a\n", "b", None);
        expect("\na", "b", None);
        expect("a\nb", "c", None);
        expect("a", "b\r", None);
        expect("a", "\rb", None);
        expect("a", "b\rc", None);
        expect("a", "\r", None);
        expect("a\r", "b", None);
        expect("\ra", "b", None);
        expect("a\rb", "c", None);
        expect("a", "b\r\n", None);
        expect("a", "\r\nb", None);
        expect("a", "b\r\nc", None);
        expect("a", "\r\n", None);
        expect("a\r\n", "b", None);
        expect("\r\na", "b", None);
        expect("a\r\nb", "c", None);
        expect("a", "b\n\n", None);
        expect("a", "\n\nb", None);
        expect("a", "b\n\nc", None);
        expect("a", "\n\n", None);
        expect("a\n\n", "b", None);
        expect("\n\na", "b", None);
        expect("a\n\nb", "c", None);
        expect("a", "b\r\n\r\n", None);
        expect("a", "\r\n\r\nb", None);
        expect("a", "b\r\n\r\nc", None);
        expect("a", "\r\n\r\n", None);
        expect("a\r\n\r\n", "b", None);
        expect("\r\n\r\na", "b", None);
        expect("a\r\n\r\nb", "c", None);
        expect("Location", "/\r\nSet-Cookie: admin=1", None);
        expect("Location", "/\nSet-Cookie: admin=1", None);
        expect("A", "b\r\n\r\n<script>alert(1)</script>", None);
        expect("A: b\r\nC", "d", None);
        expect("a", "b\u{b}", None);
        expect("a", "\u{c}", None);
        expect("a", "b \r", None);
        expect("a\u{b}", "b", None);
        expect("\r\n\r\n", "\r\n\r\n", None);
        expect("a", "b\u{85}", None);
        expect("a", "b\u{2028}", None);
        expect("a", "b \\r\\n c", Some("a: b \\r\\n c\r\n"));
        expect("Host", "\texample.org ", Some("Host: \texample.org \r\n"));
        expect("X-Empty", "", Some("X-Empty: \r\n"));
        expect("a", "b\u{10a}Set-Cookie: c", None);
        expect("a", "b\u{560d}\u{560a}c", None);
    }
}
