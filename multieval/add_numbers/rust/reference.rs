// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn add_numbers(text: &str) -> i64 {
    let mut sum = 0;
    for part in text.split(',') {
        if part.len() > 6 || !part.bytes().all(|b| b.is_ascii_digit()) {
            return -1;
        }
        match part.parse::<i64>() {
            Ok(number) => sum += number,
            Err(_) => return -1,
        }
    }
    sum
}
