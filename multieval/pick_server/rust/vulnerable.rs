// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn pick_server(r: i32, up: &[bool]) -> i32 {
    let mut places = Vec::new();
    for (i, &is_up) in up.iter().enumerate() {
        if is_up {
            places.push(i as i32);
        }
    }
    places[r as usize % places.len()]
}
