// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn progress_bar(done: i32, steps: i32) -> String {
    let full = if done < steps { done / (steps / 10).max(1) } else { 10 };
    let full = full.min(10) as usize;
    format!("{}{}", "#".repeat(full), "-".repeat(10 - full))
}
