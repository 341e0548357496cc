// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn means_device(name: &str) -> bool {
    let stem = match name.rfind('.') {
        Some(point) => &name[..point],
        None => name,
    };
    ["con", "prn", "aux", "nul"].contains(&stem.to_lowercase().as_str())
}
