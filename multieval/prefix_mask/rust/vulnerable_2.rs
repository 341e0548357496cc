// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn prefix_mask(n: u32) -> u32 {
    let mut mask = 0u32;
    for i in 0..n {
        mask |= 0x8000_0000 >> i;
    }
    mask
}
