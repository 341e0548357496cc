// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::HashSet;

fn distinct(message: &[u8]) -> Option<usize> {
    let (header, mut rest) = message.split_first_chunk::<4>()?;
    let mut seen = HashSet::new();
    for _ in 0..u32::from_be_bytes(*header) {
        let (&length, behind) = rest.split_first()?;
        let entry = behind.get(..usize::from(length))?;
        seen.insert(entry);
        rest = &behind[entry.len()..];
    }
    rest.is_empty().then_some(seen.len())
}

fn distinct_entries(message: &[u8]) -> i64 {
    distinct(message).and_then(|n| i64::try_from(n).ok()).unwrap_or(-1)
}
