// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::HashSet;

fn distinct_entries(message: &[u8]) -> i64 {
    if message.len() < 4 {
        return -1;
    }
    let count = u32::from_be_bytes([message[0], message[1], message[2], message[3]]) as usize;
    let mut seen = HashSet::with_capacity(count);
    let mut rest = &message[4..];
    for _ in 0..count {
        let Some((&length, behind)) = rest.split_first() else {
            return -1;
        };
        let length = usize::from(length);
        if behind.len() < length {
            return -1;
        }
        seen.insert(&behind[..length]);
        rest = &behind[length..];
    }
    if rest.is_empty() { seen.len() as i64 } else { -1 }
}
