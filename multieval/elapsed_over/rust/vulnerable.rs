// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn elapsed_over(start: u32, now: u32, limit: u32) -> bool {
    now - start > limit
}
