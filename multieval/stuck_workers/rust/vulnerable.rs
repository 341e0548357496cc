// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn in_circle(wants: &[i32], worker: i32) -> bool {
    let mut at = wants[worker as usize];
    while at != -1 {
        if at == worker {
            return true;
        }
        at = wants[at as usize];
    }
    false
}

fn stuck_workers(wants: &[i32]) -> i32 {
    (0..wants.len() as i32).filter(|&worker| in_circle(wants, worker)).count() as i32
}
