// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

fn chain_valid(chain: &[[i64; 5]], trusted: i64, now: i64) -> bool {
    if chain.is_empty() {
        return false;
    }

    // Go from the trusted issuer down to the first certificate.
    chain
        .iter()
        .rev()
        .try_fold(trusted, |expected, &[subject, issuer, _, first, last]| {
            (issuer == expected && (first..=last).contains(&now)).then_some(subject)
        })
        .is_some()
}
