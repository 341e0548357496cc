// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn shift_clock(time: &str, minutes: i32) -> String {
    let (hour, minute) = time.split_once(':').unwrap();
    let total = 60 * hour.parse::<i32>().unwrap() + minute.parse::<i32>().unwrap() + minutes;
    format!("{:02}:{:02}", total / 60 % 24, total % 60)
}
