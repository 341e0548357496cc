// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn walk<'a>(parts: &mut Vec<&'a str>, path: &'a str) {
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
}

fn join_path(base: &str, name: &str) -> Option<String> {
    if name.starts_with('/') {
        return None;
    }
    let mut inside = Vec::new();
    walk(&mut inside, base);
    let mut parts = inside.clone();
    walk(&mut parts, name);
    if !parts.starts_with(&inside) {
        return None;
    }
    Some(format!("/{}", parts.join("/")))
}
