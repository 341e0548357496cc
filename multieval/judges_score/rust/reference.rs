// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn judges_score(marks: &[i32]) -> i32 {
    let mut sorted = marks.to_vec();
    sorted.sort();
    sorted[1..sorted.len() - 1].iter().sum()
}
