// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn fuel_stops(stretches: &[i32], distance: i32) -> i32 {
    if stretches.iter().any(|stretch| *stretch > distance) {
        return -1;
    }
    let mut stops = 0;
    let mut left = distance;
    for stretch in stretches {
        if *stretch > left {
            stops += 1;
            left = distance;
        }
        left -= stretch;
    }
    stops
}
