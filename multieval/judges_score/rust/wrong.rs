// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn judges_score(marks: &[i32]) -> i32 {
    let (mut sum, mut highest, mut lowest) = (0, 0, i32::MAX);
    for &mark in marks {
        sum += mark;
        highest = highest.max(mark);
        lowest = lowest.min(mark);
    }
    sum - highest - lowest
}
