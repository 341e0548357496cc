// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

fn stuck_workers(wants: &[i32]) -> i32 {
    let mut visited = vec![false; wants.len()];
    let mut stuck = 0;

    for start in 0..wants.len() {
        let mut path = Vec::new();
        let mut next = Some(start);
        while let Some(worker) = next.filter(|&worker| !visited[worker]) {
            visited[worker] = true;
            path.push(worker);
            next = usize::try_from(wants[worker]).ok();
        }

        // If the path comes back to one of its own workers, they wait in a circle from there on.
        if let Some(circle) = path.iter().position(|&worker| Some(worker) == next) {
            stuck += path.len() - circle;
        }
    }
    stuck as i32
}
