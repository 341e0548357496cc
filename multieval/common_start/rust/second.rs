// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn common_start(first: &str, second: &str) -> i32 {
    let first = first.to_lowercase();
    let second = second.to_lowercase();
    let mut length = 0;
    while length < first.len() && second.starts_with(&first[..length + 1]) {
        length += 1;
    }
    length as i32
}
