// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

const BLOCK: usize = 16;

fn strip_padding(bytes: &[u8]) -> Option<Vec<u8>> {
    bytes
        .last()
        .map(|&last| usize::from(last))
        .filter(|filling| (1..=BLOCK).contains(filling))
        .and_then(|filling| bytes.len().checked_sub(filling))
        .map(|size| bytes[..size].to_vec())
}
