// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn file_argument(name: &str) -> String {
    let is_option = match name.strip_prefix('-') {
        Some(rest) => !rest.is_empty() && rest.chars().all(|c| c.is_ascii_alphabetic()),
        None => false,
    };
    if is_option { format!("./{name}") } else { name.to_string() }
}
