// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn seat_label(seat: i32, width: i32) -> String {
    let before = seat - 1;
    let letter = char::from(b'A' + (before % width) as u8);
    format!("{}{}", before / width + 1, letter)
}
