// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(typed_text(""), "");
        assert_eq!(typed_text("hi<<"), "");
        assert_eq!(typed_text("a"), "a");
        assert_eq!(typed_text("<"), "");
        assert_eq!(typed_text("!"), "");
        assert_eq!(typed_text("<a"), "a");
        assert_eq!(typed_text("<<<ab"), "ab");
        assert_eq!(typed_text("a<<b"), "b");
        assert_eq!(typed_text("a<<<bc"), "bc");
        assert_eq!(typed_text("ab<<<cd<e"), "ce");
        assert_eq!(typed_text("abc<<d"), "ad");
        assert_eq!(typed_text("abc<d<e"), "abe");
        assert_eq!(typed_text("!a"), "a");
        assert_eq!(typed_text("a!"), "");
        assert_eq!(typed_text("a!<b"), "b");
        assert_eq!(typed_text("a!!b<"), "");
        assert_eq!(typed_text("abc!de<f!g"), "g");
        assert_eq!(typed_text("ab!<<cd"), "cd");
        assert_eq!(typed_text("z<z<z<z"), "z");
        assert_eq!(typed_text("a<b<c<"), "");
        assert_eq!(typed_text("hello<<<<<world"), "world");
        assert_eq!(typed_text("wrong!right<<<<ead"), "read");
        assert_eq!(typed_text("<!<!<"), "");
        assert_eq!(typed_text("ab<!"), "");
        assert_eq!(typed_text("abcdefghijklmnopqrstuvwxyz<"), "abcdefghijklmnopqrstuvwxy");
        assert_eq!(typed_text(&"ab".repeat(100)), "ab".repeat(100));
        assert_eq!(typed_text(&"ab<".repeat(66)), "a".repeat(66));
        assert_eq!(typed_text(&"<".repeat(200)), "");
        assert_eq!(typed_text(&"a!b<".repeat(50)), "");
    }
}
