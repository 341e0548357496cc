// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn lease_writes(begins: &[i32], numbers: &[i32], starts: &[i32], lengths: &[i32]) -> i32 {
    let mut accepted = 0;
    for i in 0..lengths.len() {
        let lease = numbers[i] as usize;
        let begun = begins[lease] <= starts[i];
        let ended = begins.get(lease + 1).is_some_and(|&next| next <= starts[i]);
        if begun && !ended {
            accepted += 1;
        }
    }
    accepted
}
