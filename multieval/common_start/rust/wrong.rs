// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn common_start(first: &str, second: &str) -> i32 {
    first.bytes().zip(second.bytes()).filter(|(a, b)| a.eq_ignore_ascii_case(b)).count() as i32
}
