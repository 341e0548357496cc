// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(clean_log_line("", "", ""), "[] : ");
        assert_eq!(clean_log_line("a", "b", ""), "[a] b: ");
        assert_eq!(clean_log_line("", "x", "y"), "[] x: y");
        assert_eq!(clean_log_line("x", "", "y"), "[x] : y");
        assert_eq!(clean_log_line("INFO", "ada lovelace", "a: b [c] d"), "[INFO] ada lovelace: a: b [c] d");
        assert_eq!(clean_log_line("[", "]", ":"), "[[] ]: :");
        assert_eq!(clean_log_line("INFO", "ada", "\n"), "[INFO] ada: \\n");
        assert_eq!(clean_log_line("INFO", "ada", "a\n\nb\n"), "[INFO] ada: a\\n\\nb\\n");
        assert_eq!(clean_log_line("INFO", "ada", "a\r\nb"), "[INFO] ada: a\\r\\nb");
        assert_eq!(clean_log_line("INFO", "ada", "\ta\tb"), "[INFO] ada: \\ta\\tb");
        assert_eq!(clean_log_line("INFO", "ada", "\\"), "[INFO] ada: \\\\");
        assert_eq!(clean_log_line("INFO", "ada", "\\\\n"), "[INFO] ada: \\\\\\\\n");
        assert_eq!(clean_log_line("INFO", "ada", "\\n"), "[INFO] ada: \\\\n");
        assert_eq!(clean_log_line("INFO", "ada", "a\\\nb"), "[INFO] ada: a\\\\\\nb");
        assert_eq!(clean_log_line("INFO", "ada", "\\t\\r\\x1b"), "[INFO] ada: \\\\t\\\\r\\\\x1b");
        assert_eq!(clean_log_line("INFO", "ada", "100% %s %n {} {0} $1 'a' \"b\" <c>"), "[INFO] ada: 100% %s %n {} {0} $1 'a' \"b\" <c>");
        assert_eq!(clean_log_line("ERROR", "ren\u{e9}", "caf\u{e9} \u{20ac} \u{4e2d} \u{1f600}"), "[ERROR] ren\u{e9}: caf\u{e9} \u{20ac} \u{4e2d} \u{1f600}");
        assert_eq!(clean_log_line("\u{e4}", "\u{f6}", "\u{fc}\u{ff}\u{100}"), "[\u{e4}] \u{f6}: \u{fc}\u{ff}\u{100}");
        assert_eq!(clean_log_line(" ", " ", " "), "[ ]  :  ");
        assert_eq!(clean_log_line("~", "!", "\u{a0}"), "[~] !: \u{a0}");
        assert_eq!(clean_log_line("%s", "%d%n", "$0"), "[%s] %d%n: $0");
        let big = "q".repeat(50000);
        assert_eq!(clean_log_line("q", "r", &big), format!("[q] r: {big}"));
    }
}
