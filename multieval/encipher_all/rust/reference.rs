// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn encipher_all(messages: &[Vec<u8>], key: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut rest = key;
    let mut enciphered = Vec::with_capacity(messages.len());
    for message in messages {
        let own = rest.get(..message.len())?;
        enciphered.push(message.iter().zip(own).map(|(byte, key_byte)| byte ^ key_byte).collect());
        rest = &rest[message.len()..];
    }
    Some(enciphered)
}
