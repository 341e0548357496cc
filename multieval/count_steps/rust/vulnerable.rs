// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn count_steps(first: i32, last: i32, step: i32) -> i32 {
    if step <= 0 {
        return -1;
    }
    let mut count = 0;
    let mut number = first;
    while number <= last {
        count += 1;
        number += step;
    }
    count
}
