// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn pick_server(r: i32, up: &[bool]) -> i32 {
    if up.is_empty() {
        return -1;
    }
    let count = up.iter().filter(|&&is_up| is_up).count();
    let number = r as usize % count;
    up.iter()
        .enumerate()
        .filter(|(_, &is_up)| is_up)
        .nth(number)
        .map_or(-1, |(place, _)| place as i32)
}
