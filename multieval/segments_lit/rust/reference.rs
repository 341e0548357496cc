// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn segments_lit(number: i32) -> i32 {
    let segments = [6, 2, 5, 5, 4, 5, 6, 3, 7, 6];
    number
        .to_string()
        .chars()
        .map(|sign| sign.to_digit(10).map_or(1, |digit| segments[digit as usize]))
        .sum()
}
