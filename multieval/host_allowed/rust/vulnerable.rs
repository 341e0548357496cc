// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn normalized(name: &str) -> String {
    name.trim_end_matches('.').to_lowercase()
}

fn host_allowed(host: &str, domains: &[String]) -> bool {
    let host = normalized(host);
    domains
        .iter()
        .any(|domain| host.ends_with(&normalized(domain)))
}
