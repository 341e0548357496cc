// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn distinct_entries(message: &[u8]) -> i64 {
    let Some((header, mut rest)) = message.split_first_chunk::<4>() else {
        return -1;
    };
    let mut entries: Vec<&[u8]> = vec![&[]; u32::from_be_bytes(*header) as usize];
    for entry in &mut entries {
        let Some((&length, behind)) = rest.split_first() else {
            return -1;
        };
        if behind.len() < usize::from(length) {
            return -1;
        }
        (*entry, rest) = behind.split_at(usize::from(length));
    }
    if !rest.is_empty() {
        return -1;
    }
    entries.sort_unstable();
    entries.dedup();
    entries.len() as i64
}
