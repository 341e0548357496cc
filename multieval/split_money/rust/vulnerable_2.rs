// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn split_money(amount: u64, weights: &[u32]) -> Vec<u64> {
    let sum: u64 = weights.iter().map(|&weight| u64::from(weight)).sum();
    let mut left = amount;
    let mut shares = Vec::with_capacity(weights.len());
    for &weight in weights {
        let share = amount * u64::from(weight) / sum;
        left -= share;
        shares.push(share);
    }
    shares
        .iter_mut()
        .zip(weights)
        .filter(|(_, &weight)| weight > 0)
        .take(left as usize)
        .for_each(|(share, _)| *share += 1);
    shares
}
