// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn read_name(field: &[u8]) -> String {
    let end = field.iter().position(|&byte| byte == 0).unwrap();
    String::from_utf8_lossy(&field[..end]).to_string()
}
