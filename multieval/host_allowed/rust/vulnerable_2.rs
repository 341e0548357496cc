// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn host_allowed(host: &str, domains: &[String]) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    for domain in domains {
        let domain = domain.strip_suffix('.').unwrap_or(domain);
        if let Some(start) = host.len().checked_sub(domain.len()) {
            if host[start..].eq_ignore_ascii_case(domain) {
                return true;
            }
        }
    }
    false
}
