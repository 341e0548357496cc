// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn local_redirect(target: &str) -> String {
    let is_local = match target.strip_prefix('/') {
        Some(rest) => !rest.starts_with('/'),
        None => false,
    };
    if is_local && !target.bytes().any(|b| b.is_ascii_control()) {
        target.to_owned()
    } else {
        "/".to_owned()
    }
}
