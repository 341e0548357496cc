// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(strip_comment(""), "");
        assert_eq!(strip_comment(" "), "");
        assert_eq!(strip_comment("a"), "a");
        assert_eq!(strip_comment("a  "), "a");
        assert_eq!(strip_comment("  a"), "  a");
        assert_eq!(strip_comment("#"), "");
        assert_eq!(strip_comment("a#b"), "a");
        assert_eq!(strip_comment("a #b # c"), "a");
        assert_eq!(strip_comment("\"#\""), "\"#\"");
        assert_eq!(strip_comment("\"#\"#"), "\"#\"");
        assert_eq!(strip_comment("\"#"), "\"#");
        assert_eq!(strip_comment("\"# "), "\"#");
        assert_eq!(strip_comment("\"\"#\""), "\"\"");
        assert_eq!(strip_comment("\"a\" # \"b\""), "\"a\"");
        assert_eq!(strip_comment("x = \"#1\" # one"), "x = \"#1\"");
        assert_eq!(strip_comment("\"a\" \"#\" # c"), "\"a\" \"#\"");
        assert_eq!(strip_comment("\"a\" # \"#\""), "\"a\"");
        assert_eq!(strip_comment("a # \"b"), "a");
        assert_eq!(strip_comment("\"a # b"), "\"a # b");
        assert_eq!(strip_comment("\"a\"b\"# c\"d # e"), "\"a\"b\"# c\"d");
        assert_eq!(strip_comment("   # x"), "");
        assert_eq!(strip_comment("a b c   # d"), "a b c");
        assert_eq!(strip_comment("\"   \"   "), "\"   \"");
        assert_eq!(strip_comment("\"  # "), "\"  #");
        assert_eq!(strip_comment("##"), "");
        assert_eq!(strip_comment("\"\"\"#\"\"\""), "\"\"\"#\"\"\"");
        assert_eq!(strip_comment("k = \"x\" + \"#\" + \"y\" # z"), "k = \"x\" + \"#\" + \"y\"");
        assert_eq!(strip_comment("\" "), "\"");
        assert_eq!(strip_comment(&" ".repeat(200)), "");
        assert_eq!(strip_comment(&"\"#\"".repeat(60)), "\"#\"".repeat(60));
        assert_eq!(strip_comment(&"a".repeat(200)), "a".repeat(200));
    }
}
