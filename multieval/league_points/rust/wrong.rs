// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn league_points(own: &[i32], other: &[i32]) -> i32 {
    let mut points = 0;
    for i in 0..own.len() {
        let lead = own[i] - other[i];
        points += if lead > 1 {
            4
        } else if lead == 1 {
            3
        } else if lead == 0 {
            1
        } else {
            0
        };
    }
    points
}
