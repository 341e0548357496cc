// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn heating_hours(temperatures: &[i32]) -> i32 {
    let mut on = false;
    let mut hours = 0;
    for &degrees in temperatures {
        on = match degrees {
            ..=18 => true,
            22.. => false,
            _ => on,
        };
        if on {
            hours += 1;
        }
    }
    hours
}
