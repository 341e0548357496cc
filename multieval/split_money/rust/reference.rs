// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn split_money(amount: u64, weights: &[u32]) -> Vec<u64> {
    let mut parts: Vec<u64> = weights.iter().map(|&weight| u64::from(weight)).collect();
    if parts.iter().all(|&part| part == 0) {
        parts.fill(1);
    }
    let total: u64 = parts.iter().sum();
    let mut shares: Vec<u64> = parts.iter().map(|part| amount * part / total).collect();
    let mut left = amount - shares.iter().sum::<u64>();
    for (share, &part) in shares.iter_mut().zip(&parts) {
        if left > 0 && part > 0 {
            *share += 1;
            left -= 1;
        }
    }
    shares
}
