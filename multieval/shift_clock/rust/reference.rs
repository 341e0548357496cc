// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn shift_clock(time: &str, minutes: i32) -> String {
    let numbers: Vec<i32> = time.split(':').filter_map(|part| part.parse().ok()).collect();
    let total = (60 * numbers[0] + numbers[1] + minutes).rem_euclid(1440);
    format!("{:02}:{:02}", total / 60, total % 60)
}
