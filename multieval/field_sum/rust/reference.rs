// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn field_sum(line: &str) -> i32 {
    line.split(';').map(|field| field.parse::<i32>().unwrap_or(0)).sum()
}
