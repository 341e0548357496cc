// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn check(host: &str, domains: &[&str], expected: bool) {
        let domains: Vec<String> = domains.iter().map(|d| d.to_string()).collect();
        assert_eq!(host_allowed(host, &domains), expected, "{host} and {domains:?}");
    }

    #[test]
    fn examples() {
        check("www.example.com", &["example.org", "example.com"], true);
        check("Example.COM.", &["example.com"], true);
        check("www.example.net", &["example.org", "example.com"], false);
    }
}
