// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn check_digit(digits: &str) -> i32 {
    let sum: u32 = digits
        .chars()
        .enumerate()
        .filter_map(|(i, c)| c.to_digit(10).map(|digit| if i % 2 == 0 { 3 * digit } else { digit }))
        .sum();
    ((10 - sum % 10) % 10) as i32
}
