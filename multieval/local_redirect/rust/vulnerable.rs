// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn local_redirect(target: &str) -> String {
    if target.starts_with('/')
        && !target.starts_with("//")
        && !target.chars().any(|c| c.is_ascii_control())
    {
        target.to_string()
    } else {
        "/".to_string()
    }
}
