// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn count_records(message: &[u8], tag: u8) -> i32 {
    let mut rest = message;
    let mut count = 0;
    while let [first, length, behind @ ..] = rest {
        let length = usize::from(*length);
        if behind.len() < length {
            return -1;
        }
        if *first == tag {
            count += 1;
        }
        rest = &behind[length..];
    }
    if rest.is_empty() { count } else { -1 }
}
