// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    fn made(pairs: &[(&str, &str)]) -> HashMap<String, String> {
        pairs.iter().map(|(name, text)| (name.to_string(), text.to_string())).collect()
    }

    #[test]
    fn functional() {
        let none = made(&[]);
        let is = |text: &str| Some(text.to_string());
        assert_eq!(expand_names("", &none, 0), is(""));
        assert_eq!(expand_names("plain", &none, 5), is("plain"));
        assert_eq!(expand_names("plain", &none, 4), None);
        assert_eq!(expand_names("{a}", &none, 9), None);
        assert_eq!(expand_names("{} {1} {a-b} { a } }{ {", &none, 99), is("{} {1} {a-b} { a } }{ {"));
        let t = made(&[
            ("ab", "AB"), ("a", "A"), ("abc", "{a}{ab}C"), ("empty", ""), ("open", "{"), ("close", "}"),
            ("two", "{abc}{abc}"), ("bad", "{none}"), ("verylongnameofaletter", "!"),
        ]);
        assert_eq!(expand_names("{a}{ab}{abc}", &t, 99), is("AABAABC"));
        assert_eq!(expand_names("{abcd}", &t, 99), None);
        assert_eq!(expand_names("{empty}", &t, 0), is(""));
        assert_eq!(expand_names("{{empty}a}", &t, 99), is("{a}"));
        assert_eq!(expand_names("{open}a{close}", &t, 99), is("{a}"));
        assert_eq!(expand_names("{two}{two}", &t, 16), is("AABCAABCAABCAABC"));
        assert_eq!(expand_names("{two}{two}", &t, 15), None);
        assert_eq!(expand_names("{a}{bad}", &t, 99), None);
        assert_eq!(expand_names("{verylongnameofaletter}", &t, 1), is("!"));
        assert_eq!(expand_names("{a{a}}", &t, 99), is("{aA}"));
        let x = made(&[("x", &"x".repeat(300))]);
        assert_eq!(expand_names(&"{x}".repeat(100), &x, 100000), is(&"x".repeat(30000)));
        assert_eq!(expand_names(&"{x}".repeat(100), &x, 29999), None);
    }
}
