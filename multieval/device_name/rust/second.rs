// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn means_device(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or("").trim_end_matches(' ');
    let first = first.to_ascii_uppercase();
    first == "CON" || first == "PRN" || first == "AUX" || first == "NUL"
}
