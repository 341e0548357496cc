// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn segments_lit(number: i32) -> i32 {
    let segments = [6, 2, 5, 5, 4, 5, 6, 3, 7, 6];
    let mut lit = if number < 0 { 1 } else { 0 };
    let mut rest = number.abs();
    while rest != 0 {
        lit += segments[(rest % 10) as usize];
        rest /= 10;
    }
    lit
}
