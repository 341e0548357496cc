// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn free_slot(starts: &[i32], ends: &[i32], length: i32) -> i32 {
    let mut free_from = 480;
    for (&start, &end) in starts.iter().zip(ends) {
        if start > free_from + length {
            return free_from;
        }
        free_from = free_from.max(end);
    }
    if free_from + length > 1080 { -1 } else { free_from }
}
