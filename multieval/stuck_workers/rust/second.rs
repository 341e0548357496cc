// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

fn stuck_workers(wants: &[i32]) -> i32 {
    let mut finished = vec![false; wants.len()];
    let mut stuck = wants.len() as i32;
    let mut changed = true;
    while changed {
        changed = false;
        for (worker, &wanted) in wants.iter().enumerate() {
            if !finished[worker] && (wanted < 0 || finished[wanted as usize]) {
                finished[worker] = true;
                stuck -= 1;
                changed = true;
            }
        }
    }
    stuck
}
