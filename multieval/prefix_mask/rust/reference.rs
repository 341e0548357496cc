// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn prefix_mask(n: u32) -> u32 {
    if n == 0 {
        return 0;
    }
    u32::MAX << (32 - n.min(32))
}
