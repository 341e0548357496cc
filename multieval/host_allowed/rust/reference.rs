// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn normalized(name: &str) -> String {
    name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase()
}

fn host_allowed(host: &str, domains: &[String]) -> bool {
    let host = normalized(host);
    domains.iter().any(|domain| {
        host.strip_suffix(&normalized(domain))
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}
