// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn may_store(name: &str, allowed: &[String]) -> bool {
    if name.starts_with('.') || name.contains(['/', '\\', '\0']) {
        return false;
    }
    name.rsplit_once('.')
        .is_some_and(|(_, extension)| allowed.contains(&extension.to_ascii_lowercase()))
}
