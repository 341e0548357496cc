// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn count_records(message: &[u8], tag: u8) -> i32 {
    let mut count = 0;
    let mut at = 0;
    while at < message.len() {
        let length = usize::from(message[at + 1]);
        if message[at] == tag {
            count += 1;
        }
        at += 2 + length;
    }
    if at == message.len() { count } else { -1 }
}
