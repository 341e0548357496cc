// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn file_argument(name: &str) -> String {
    let bytes = name.as_bytes();
    if bytes.len() > 1 && bytes[0] == b'-' && bytes[1].is_ascii_alphanumeric() {
        return format!("./{name}");
    }
    name.to_string()
}
