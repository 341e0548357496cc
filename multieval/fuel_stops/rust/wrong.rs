// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn fuel_stops(stretches: &[i32], distance: i32) -> i32 {
    if stretches[0] > distance {
        return -1;
    }
    let mut stops = 0;
    let mut driven = 0;
    for &stretch in stretches {
        driven += stretch;
        if driven > distance {
            stops += 1;
            driven = stretch;
        }
    }
    stops
}
