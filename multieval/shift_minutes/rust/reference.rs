// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn shift_minutes(start: &str, end: &str) -> i32 {
    let from = minute_of_day(start);
    let to = minute_of_day(end);
    if to > from { to - from } else { to + 1440 - from }
}

fn minute_of_day(time: &str) -> i32 {
    let digits: Vec<i32> = time.bytes().map(|byte| i32::from(byte) - 48).collect();
    60 * (10 * digits[0] + digits[1]) + 10 * digits[3] + digits[4]
}
