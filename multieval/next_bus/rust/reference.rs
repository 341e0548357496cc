// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn next_bus(departures: &[i32], now: i32) -> i32 {
    match departures.iter().find(|minute| **minute >= now) {
        Some(minute) => minute - now,
        None => departures[0] + 1440 - now,
    }
}
