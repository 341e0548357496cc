// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn chain_length(parents: &[i32], lengths: &mut [Option<i32>], at: i32, steps: usize) -> Option<i32> {
    if at == -1 {
        return Some(0);
    }
    let index = usize::try_from(at).ok()?;
    if index >= parents.len() || steps > parents.len() {
        return None;
    }
    if let Some(length) = lengths[index] {
        return Some(length);
    }
    let length = chain_length(parents, lengths, parents[index], steps + 1)? + 1;
    lengths[index] = Some(length);
    Some(length)
}

fn longest_chain(parents: &[i32]) -> i32 {
    let mut lengths = vec![None; parents.len()];
    let mut longest = 0;
    for i in 0..parents.len() {
        match chain_length(parents, &mut lengths, i as i32, 0) {
            Some(length) => longest = longest.max(length),
            None => return -1,
        }
    }
    longest
}
