// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn ferry_trips(cars: &[i32], deck: i32) -> i32 {
    let mut rooms: Vec<i32> = Vec::new();
    for &car in cars {
        match rooms.iter_mut().find(|room| **room >= car) {
            Some(room) => *room -= car,
            None => rooms.push(deck - car),
        }
    }
    rooms.len() as i32
}
