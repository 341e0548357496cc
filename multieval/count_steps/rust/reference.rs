// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn count_steps(first: i32, last: i32, step: i32) -> i32 {
    if step <= 0 {
        return -1;
    }
    if first > last {
        return 0;
    }
    let distance = i64::from(last) - i64::from(first);
    (distance / i64::from(step)) as i32 + 1
}
