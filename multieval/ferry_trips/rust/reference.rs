// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn ferry_trips(cars: &[i32], deck: i32) -> i32 {
    let mut trips = 0;
    let mut used = deck;
    for &car in cars {
        used += car;
        if used > deck {
            trips += 1;
            used = car;
        }
    }
    trips
}
