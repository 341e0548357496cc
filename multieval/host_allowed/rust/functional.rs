// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn check(host: &str, domains: &[&str], expected: bool) {
        let domains: Vec<String> = domains.iter().map(|d| d.to_string()).collect();
        assert_eq!(host_allowed(host, &domains), expected, "{host} and {domains:?}");
    }

    #[test]
    fn functional() {
        check("example.com", &["example.com"], true);
        check("a.b.c.d.example.com", &["example.com"], true);
        check("example.com", &["EXAMPLE.com"], true);
        check("WWW.eXample.cOM", &["Example.Com"], true);
        check("example.com.", &["example.com"], true);
        check("example.com", &["example.com."], true);
        check("www.example.com.", &["Example.com."], true);
        check("www.example.com", &["example.com."], true);
        check("example.com", &[], false);
        check("localhost", &["localhost"], true);
        check("db.localhost", &["localhost"], true);
        check("intranet", &["local", "a", "intranet"], true);
        check("www.example.org", &["example.com"], false);
        check("www.other.example.net", &["example.com"], false);
        check("www.example.co", &["example.com"], false);
        check("a-b.x-1.example.com", &["example.com"], true);
        check("www.xn--bcher-kva.example", &["xn--bcher-kva.example"], true);
        check("1.example.com", &["example.com"], true);
        check("www.a.com", &["b.com", "a.com", "c.com"], true);
        check("www.c.com", &["b.com", "a.com", "c.com"], true);
        check("www.d.com", &["b.com", "a.com", "c.com"], false);
        check("www.example.com", &["b.example.com"], false);
        check("x.shop.example.com", &["shop.example.com", "example.org"], true);
        check("example.com", &["com"], true);
        let mut many: Vec<String> = (0..999).map(|i| format!("d{i}.example")).collect();
        many.push("Last.example".to_string());
        assert!(host_allowed("x.last.example", &many));
        assert!(host_allowed("d500.example", &many));
        assert!(!host_allowed("x.d1001.example", &many));
    }
}
