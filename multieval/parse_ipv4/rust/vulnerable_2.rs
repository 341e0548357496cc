// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn parse_ipv4(text: &str) -> Option<u32> {
    let numbers: Vec<u8> = text.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
    let octets: [u8; 4] = numbers.try_into().ok()?;
    Some(u32::from_be_bytes(octets))
}
