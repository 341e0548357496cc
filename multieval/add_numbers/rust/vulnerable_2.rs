// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn add_numbers(text: &str) -> i64 {
    text.split(',')
        .map(|part| part.trim().parse::<i64>())
        .try_fold(0, |sum, number| number.map(|number| sum + number))
        .unwrap_or(-1)
}
