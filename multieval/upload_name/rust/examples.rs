// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, allowed: &[&str], expected: bool) {
        let allowed: Vec<String> = allowed.iter().map(|a| a.to_string()).collect();
        assert_eq!(may_store(name, &allowed), expected, "{name:?} and {allowed:?}");
    }

    #[test]
    fn examples() {
        check("Me.at.home.JPG", &["jpg", "png"], true);
        check("notes.txt", &["jpg", "png"], false);
        check("jpg", &["jpg", "png"], false);
    }
}
