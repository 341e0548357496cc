// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    fn made(pairs: &[(&str, &str)]) -> HashMap<String, String> {
        pairs.iter().map(|(name, text)| (name.to_string(), text.to_string())).collect()
    }

    #[test]
    fn examples() {
        let dear = made(&[("who", "{title} Poe"), ("title", "Mr")]);
        assert_eq!(expand_names("Dear {who},", &dear, 100), Some("Dear Mr Poe,".to_string()));
        assert_eq!(expand_names("{a} {A} {{a}}", &made(&[("a", "x")]), 100), Some("x {A} {x}".to_string()));
        assert_eq!(expand_names("{a}", &made(&[("a", "{b}")]), 100), None);
        assert_eq!(expand_names("{a}{a}", &made(&[("a", "xyz")]), 6), Some("xyzxyz".to_string()));
        assert_eq!(expand_names("{a}{a}", &made(&[("a", "xyz")]), 5), None);
    }
}
