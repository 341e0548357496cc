// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn unsold_tickets(last: i32, sold: &[i32]) -> Vec<i32> {
    let largest = sold.iter().copied().max().unwrap_or(last).max(last);
    (1..=largest).filter(|ticket| !sold.contains(ticket)).collect()
}
