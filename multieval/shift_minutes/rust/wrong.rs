// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn shift_minutes(start: &str, end: &str) -> i32 {
    fn minutes(time: &str) -> i32 {
        let (hour, minute) = time.split_once(':').unwrap();
        60 * hour.parse::<i32>().unwrap() + minute.parse::<i32>().unwrap()
    }
    (minutes(end) - minutes(start)).rem_euclid(24 * 60)
}
