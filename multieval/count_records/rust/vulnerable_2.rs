// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn count_records(message: &[u8], tag: u8) -> i32 {
    let mut bytes = message.iter();
    let mut found = 0;
    while let Some(&record_tag) = bytes.next() {
        let Some(&length) = bytes.next() else {
            return -1;
        };
        if record_tag == tag {
            found += 1;
        }
        if length > 0 {
            bytes.nth(usize::from(length) - 1);
        }
    }
    found
}
