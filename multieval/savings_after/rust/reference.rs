// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn savings_after(cents: i32, months: i32) -> i32 {
    (0..months).fold(cents, |savings, _| savings + savings / 100)
}
