// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn read_name(field: &[u8]) -> String {
    let mut name = String::new();
    for &byte in field {
        if byte == 0 {
            break;
        }
        name.push(char::from(byte));
    }
    name
}
