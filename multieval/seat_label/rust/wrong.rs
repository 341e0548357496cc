// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn seat_label(seat: i32, width: i32) -> String {
    let row = seat / width + 1;
    let letter = (b'A' + ((seat - 1) % width) as u8) as char;
    format!("{row}{letter}")
}
