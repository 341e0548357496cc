// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(caps_text(""), "");
        assert_eq!(caps_text("^a^bc"), "Abc");
        assert_eq!(caps_text("a"), "a");
        assert_eq!(caps_text("^"), "");
        assert_eq!(caps_text("^^"), "");
        assert_eq!(caps_text("^^a"), "a");
        assert_eq!(caps_text("^^^a"), "A");
        assert_eq!(caps_text("^ab"), "AB");
        assert_eq!(caps_text("a^b"), "aB");
        assert_eq!(caps_text("ab^"), "ab");
        assert_eq!(caps_text("a^bc^d"), "aBCd");
        assert_eq!(caps_text("^abc^def^ghi"), "ABCdefGHI");
        assert_eq!(caps_text("^a b"), "A B");
        assert_eq!(caps_text(" "), " ");
        assert_eq!(caps_text("^ ^ ^"), "  ");
        assert_eq!(caps_text("x^ y"), "x Y");
        assert_eq!(caps_text("^i^ am ^ok^"), "I am OK");
        assert_eq!(caps_text("^z^z^z^z"), "ZzZz");
        assert_eq!(caps_text("a^^b"), "ab");
        assert_eq!(caps_text("^abcdefghijklmnopqrstuvwxyz"), "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        assert_eq!(caps_text("abcdefghijklmnopqrstuvwxyz"), "abcdefghijklmnopqrstuvwxyz");
        assert_eq!(caps_text(&"^a".repeat(100)), "Aa".repeat(50));
        assert_eq!(caps_text(&"^".repeat(200)), "");
        assert_eq!(caps_text(&"a".repeat(200)), "a".repeat(200));
    }
}
