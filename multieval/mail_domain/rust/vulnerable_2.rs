// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn mail_domain(text: &str) -> String {
    let mut parts = text.rsplit('@');
    parts.next().unwrap_or_default().to_string()
}
