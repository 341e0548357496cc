// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn encode_field(value: &[u8]) -> Option<Vec<u8>> {
    let mut field = vec![0u8];
    for &byte in value {
        field[0] += 1;
        field.push(byte);
    }
    Some(field)
}
