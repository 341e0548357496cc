// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn split_money(amount: u64, weights: &[u32]) -> Vec<u64> {
    if weights.is_empty() {
        return Vec::new();
    }
    let total: u64 = weights.iter().map(|&weight| u64::from(weight)).sum();
    let mut shares: Vec<u64> = weights
        .iter()
        .map(|&weight| amount * u64::from(weight) / total)
        .collect();
    let mut left = amount - shares.iter().sum::<u64>();
    for (i, share) in shares.iter_mut().enumerate() {
        if left > 0 && weights[i] != 0 {
            *share += 1;
            left -= 1;
        }
    }
    shares
}
