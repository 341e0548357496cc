// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn lease_writes(begins: &[i32], numbers: &[i32], starts: &[i32], lengths: &[i32]) -> i32 {
    let mut accepted = 0;
    for ((&number, &start), &length) in numbers.iter().zip(starts).zip(lengths) {
        let lease = number as usize;
        let end = begins.get(lease + 1).copied().unwrap_or(i32::MAX);
        if start >= begins[lease] && start + length < end {
            accepted += 1;
        }
    }
    accepted
}
