// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn stuck_workers(wants: &[i32]) -> i32 {
    let mut waiting: Vec<usize> = (0..wants.len()).collect();
    let mut given_back = vec![false; wants.len()];
    loop {
        let (finish, wait): (Vec<usize>, Vec<usize>) = waiting
            .iter()
            .partition(|&&worker| usize::try_from(wants[worker]).map_or(true, |key| given_back[key]));
        if finish.is_empty() {
            return wait.len() as i32;
        }
        for worker in finish {
            given_back[worker] = true;
        }
        waiting = wait;
    }
}
