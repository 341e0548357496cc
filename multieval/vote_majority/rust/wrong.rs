// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn vote_majority(votes: &[i32]) -> i32 {
    let mut counts = [0; 10];
    for &vote in votes {
        counts[vote as usize] += 1;
    }
    for choice in 1..10 {
        if counts[choice] > votes.len() / 2 {
            return choice as i32;
        }
    }
    0
}
