// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn till_time(times: &[i32]) -> i32 {
    let mut sorted = times.to_vec();
    sorted.sort_by(|a, b| b.cmp(a));
    let mut tills = [0, 0];
    for time in sorted {
        let next = if tills[0] <= tills[1] { 0 } else { 1 };
        tills[next] += time;
    }
    tills[0].max(tills[1])
}
