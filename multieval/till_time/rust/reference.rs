// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn till_time(times: &[i32]) -> i32 {
    let (mut earlier, mut later) = (0, 0);
    for time in times {
        earlier += time;
        if earlier > later {
            (earlier, later) = (later, earlier);
        }
    }
    later
}
