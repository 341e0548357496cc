// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(clean_log_line("INFO", "ada", "signed in"), "[INFO] ada: signed in");
        assert_eq!(clean_log_line("WARN", "bob", "one\ntwo"), "[WARN] bob: one\\ntwo");
        assert_eq!(clean_log_line("INFO", "ada", "C:\\temp"), "[INFO] ada: C:\\\\temp");
    }
}
