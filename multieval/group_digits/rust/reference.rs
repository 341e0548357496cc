// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn group_digits(number: i64) -> String {
    let digits = number.abs().to_string();
    let mut text = String::new();
    if number < 0 {
        text.push('-');
    }
    for (i, digit) in digits.chars().enumerate() {
        let left = digits.len() - i;
        if i > 0 && digits.len() > 4 && left % 3 == 0 {
            text.push('.');
        }
        text.push(digit);
    }
    text
}
