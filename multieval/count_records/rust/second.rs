// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn count_records(message: &[u8], tag: u8) -> i32 {
    let mut rest = message;
    let mut found = 0;
    while let Some((&record_tag, after_tag)) = rest.split_first() {
        let Some((&length, after_length)) = after_tag.split_first() else {
            return -1;
        };
        match after_length.get(usize::from(length)..) {
            Some(next) => rest = next,
            None => return -1,
        }
        if record_tag == tag {
            found += 1;
        }
    }
    found
}
