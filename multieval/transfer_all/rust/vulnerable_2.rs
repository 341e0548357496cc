// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn transfer(balances: &mut [i64], source: i64, target: i64, amount: i64) -> Option<()> {
    let source = usize::try_from(source).ok()?;
    let target = usize::try_from(target).ok()?;
    let left = balances.get(source)?.checked_sub(amount).filter(|&left| left >= 0)?;
    if amount < 1 || target >= balances.len() {
        return None;
    }
    balances[source] = left;
    balances[target] += amount;
    Some(())
}

fn transfer_all(balances: &mut [i64], transfers: &[(i64, i64, i64)]) -> bool {
    transfers
        .iter()
        .try_for_each(|&(source, target, amount)| transfer(balances, source, target, amount))
        .is_some()
}
