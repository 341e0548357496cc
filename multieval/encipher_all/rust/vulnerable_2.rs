// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

fn encipher_all(messages: &[Vec<u8>], key: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut key_bytes = key.iter().cycle();

    messages
        .iter()
        .map(|message| {
            message
                .iter()
                .map(|byte| key_bytes.next().map(|key_byte| byte ^ key_byte))
                .collect()
        })
        .collect()
}
