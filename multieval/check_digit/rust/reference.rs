// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn check_digit(digits: &str) -> i32 {
    let mut sum = 0;
    for (i, digit) in digits.bytes().rev().enumerate() {
        let factor = if i % 2 == 0 { 3 } else { 1 };
        sum += factor * i32::from(digit - b'0');
    }
    (10 - sum % 10) % 10
}
