// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn progress_bar(done: i32, steps: i32) -> String {
    let full = (10 * done / steps) as usize;
    "#".repeat(full) + &"-".repeat(10 - full)
}
