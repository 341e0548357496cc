// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn group_digits(number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    let mut rest = number.abs();
    let mut text = String::new();
    while rest >= 1000 {
        text = format!(".{}{}", rest % 1000, text);
        rest /= 1000;
    }
    format!("{sign}{rest}{text}")
}
