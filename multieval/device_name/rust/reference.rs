// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn means_device(name: &str) -> bool {
    let first = match name.split_once('.') {
        Some((first, _)) => first,
        None => name,
    };
    let first = first.trim_end_matches(' ');
    ["CON", "PRN", "AUX", "NUL"]
        .iter()
        .any(|device| first.eq_ignore_ascii_case(device))
}
