// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn chain_valid(chain: &[[i64; 5]], trusted: i64, now: i64) -> bool {
    let Some(&[_, mut issuer, _, first, last]) = chain.first() else {
        return false;
    };
    if now < first || now > last {
        return false;
    }
    for &[subject, next, may_issue, _, end] in &chain[1..] {
        if subject != issuer || may_issue != 1 || now > end {
            return false;
        }
        issuer = next;
    }
    issuer == trusted
}
