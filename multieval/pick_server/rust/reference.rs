// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn pick_server(r: i32, up: &[bool]) -> i32 {
    let places: Vec<i32> = (0..).zip(up).filter(|(_, &is_up)| is_up).map(|(place, _)| place).collect();
    if places.is_empty() {
        return -1;
    }
    places[r as usize % places.len()]
}
