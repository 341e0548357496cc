// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::path::Path;

fn may_store(name: &str, allowed: &[String]) -> bool {
    let path = Path::new(name);
    if name.starts_with('.') || path.file_name().and_then(|file| file.to_str()) != Some(name) {
        return false;
    }
    match path.extension().and_then(|extension| extension.to_str()) {
        Some(extension) => allowed.contains(&extension.to_lowercase()),
        None => false,
    }
}
